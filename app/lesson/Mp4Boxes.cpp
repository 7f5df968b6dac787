// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Mp4Boxes.h"

namespace lessonlift
{

bool forEachBox(PartReader::Bytes bytes, const std::function<void(Mp4Box)> &with)
{
    constexpr std::size_t head = 8;
    while (bytes.size() >= head) {
        Mp4Numbers numbers(bytes);
        quint64 size = numbers.next(4);
        const std::string_view type(reinterpret_cast<const char *>(numbers.rest().data()), 4);
        numbers.pass(4);
        if (size == 1)
            size = numbers.next(8);
        else if (size == 0)
            size = bytes.size();
        const auto before = bytes.size() - numbers.left();
        if (numbers.hasFailed() || size < before || size > bytes.size())
            return false;
        with({type, bytes.first(static_cast<std::size_t>(size)).subspan(before)});
        bytes = bytes.subspan(static_cast<std::size_t>(size));
    }
    return true; // a few bytes may be left: QuickTime ends a list with four noughts
}

quint64 Mp4Numbers::next(std::size_t bytes)
{
    if (m_bytes.size() < bytes) {
        m_hasFailed = true;
        m_bytes = {};
        return 0;
    }
    quint64 number = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        number = (number << 8) | m_bytes[i];
    m_bytes = m_bytes.subspan(bytes);
    return number;
}

void Mp4Numbers::pass(std::size_t bytes)
{
    m_hasFailed = m_hasFailed || m_bytes.size() < bytes;
    m_bytes = m_bytes.size() < bytes ? PartReader::Bytes() : m_bytes.subspan(bytes);
}

} // namespace lessonlift
