// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/PinnedReader.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

PinnedReader::PinnedReader(PinnedFile pinned)
    : m_what(std::move(pinned))
{
}

tl::unexpected<Error> PinnedReader::fault(Kind kind, bool saysWhy) const
{
    const auto &path = m_what.name; // never the absolute one: it names the home folder
    return failure(kind, saysWhy ? path + u": "_s + m_file.errorString() : path);
}

Result<void> PinnedReader::open()
{
    m_isOpened = true;
    m_file.setFileName(m_what.path);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fault(m_file.exists() ? Kind::CannotRead : Kind::ChangedOnDisk, true);
    if (m_file.size() != m_what.size)
        return fault(Kind::ChangedOnDisk, false);
    return {};
}

Result<QByteArray> PinnedReader::next()
{
    if (!m_isOpened) {
        const auto opened = open();
        if (!opened)
            return tl::unexpected<Error>(opened.error());
    }
    QByteArray bytes(std::min(pieceBytes, m_what.size - m_read), Qt::Uninitialized);
    qint64 got = 0;
    while (got < bytes.size()) {
        const qint64 step = m_file.read(bytes.data() + got, bytes.size() - got);
        if (step < 0)
            return fault(Kind::CannotRead, true);
        if (step == 0)
            return fault(Kind::ChangedOnDisk, false);
        got += step;
    }
    m_hash.add(QByteArrayView(bytes).first(got));
    m_read += got;
    if (m_read < m_what.size)
        return bytes;
    const bool isSame = m_hash.result() == m_what.sha256 && m_file.size() == m_what.size;
    m_file.close();
    if (!isSame)
        return fault(Kind::ChangedOnDisk, false);
    return bytes;
}

} // namespace lessonlift
