// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/BodyFiles.h"

#include "http/PinnedReader.h"

namespace lessonlift
{

namespace
{

class AtOnce final : public BodyFiles
{
public:
    explicit AtOnce(QList<PinnedFile> files)
        : m_files(std::move(files))
    {
    }
    std::optional<Result<QByteArray>> next() override
    {
        if (!m_reader)
            m_reader.emplace(m_files.takeFirst());
        auto piece = m_reader->next();
        if (!piece || m_reader->atEnd())
            m_reader.reset();
        return piece;
    }

private:
    QList<PinnedFile> m_files;
    std::optional<PinnedReader> m_reader;
};

} // namespace

std::unique_ptr<BodyFiles> readAtOnce(QList<PinnedFile> files, std::function<void()> /*ready*/)
{
    return std::make_unique<AtOnce>(std::move(files));
}

} // namespace lessonlift
