// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/PartReader.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace lessonlift
{

std::span<char> PartReader::place(qint64 size)
{
    const auto more = static_cast<std::size_t>(size);
    if (m_begin > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_begin, m_end - m_begin);
        m_end -= std::exchange(m_begin, 0);
    }
    if (m_bytes.size() < m_end + more)
        m_bytes.resize(m_end == 0 ? more : std::max(m_end + more, 2 * m_end));
    return std::span(m_bytes).subspan(m_end, more);
}

PartReader::Bytes PartReader::held() const
{
    return {reinterpret_cast<const std::uint8_t *>(m_bytes.data()) + m_begin, m_end - m_begin};
}

void PartReader::drop(qint64 size)
{
    m_begin += static_cast<std::size_t>(size);
    m_at += size;
}

void PartReader::look(qint64 size)
{
    m_end += static_cast<std::size_t>(size);
    while (!isSpoilt()) {
        const auto bytes = held();
        const auto there = static_cast<qint64>(bytes.size());
        if (there == 0)
            return;
        if (m_pass > 0) {
            const auto passed = std::min(m_pass, there);
            m_pass -= passed;
            drop(passed);
            continue;
        }
        m_part = m_at;
        const auto taken = take(bytes);
        if (taken == 0)
            return;
        m_pass = std::max<qint64>(0, taken - there);
        drop(std::min(taken, there));
    }
}

void PartReader::end()
{
    if (m_pass > 0)
        cut(m_part);
    else
        endWith(held());
}

bool startsWith(PartReader::Bytes bytes, std::string_view text)
{
    return bytes.size() >= text.size() && !text.empty() &&
           std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

} // namespace lessonlift
