// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Http.h"

#include <cstdlib>
#include <cstring>

namespace bench
{

namespace
{

std::string decoded(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            out += static_cast<char>(std::strtol(text.substr(i + 1, 2).c_str(), nullptr, 16));
            i += 2;
        } else {
            out += text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

std::string attribute(const std::string &head, const std::string &name)
{
    const auto begin = head.find(' ' + name + "=\"");
    if (begin == std::string::npos)
        return {};
    const auto from = begin + name.size() + 3;
    return head.substr(from, head.find('"', from) - from);
}

} // namespace

FormReader::FormReader(const std::string &contentType)
{
    m_isForm = contentType.find("form") != std::string::npos;
    const auto at = contentType.find("boundary=");
    if (contentType.compare(0, 10, "multipart/") != 0 || at == std::string::npos)
        return;
    auto boundary = contentType.substr(at + 9);
    if (boundary.front() == '"')
        boundary = boundary.substr(1, boundary.find('"', 1) - 1);
    m_boundary = "\r\n--" + boundary;
    m_pending = "\r\n"; // the first boundary has no line end before it
}

void FormReader::addToPart(const char *data, std::size_t size)
{
    if (!m_inPart)
        return;
    auto &part = m_parts.back();
    part.size += static_cast<long long>(size);
    if (!part.isFile)
        part.text.append(data, size);
}

void FormReader::add(const char *data, std::size_t size)
{
    if (!m_isForm)
        return;
    m_pending.append(data, size);
    if (!m_boundary.empty())
        parse();
}

/// True: the head of the part that begins here is whole, and has been read.
bool FormReader::beginPart()
{
    const auto end = m_pending.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const auto head = m_pending.substr(0, end);
    Part part;
    part.name = attribute(head, "name");
    part.fileName = attribute(head, "filename");
    part.isFile = head.find("filename=") != std::string::npos;
    m_parts.push_back(part);
    m_inPart = true;
    m_pending.erase(0, end + 4);
    return true;
}

void FormReader::parse()
{
    while (true) {
        if (!m_inPart && m_pending.compare(0, m_boundary.size(), m_boundary) != 0) {
            if (!beginPart())
                return;
            continue;
        }
        const auto *found = static_cast<const char *>(
            ::memmem(m_pending.data(), m_pending.size(), m_boundary.data(), m_boundary.size()));
        if (found == nullptr) {
            // The boundary may have come in part.
            if (m_pending.size() > m_boundary.size()) {
                const auto sure = m_pending.size() - m_boundary.size();
                addToPart(m_pending.data(), sure);
                m_pending.erase(0, sure);
            }
            return;
        }
        const auto at = static_cast<std::size_t>(found - m_pending.data());
        addToPart(m_pending.data(), at);
        m_inPart = false;
        m_pending.erase(0, at + m_boundary.size());
    }
}

std::vector<Part> FormReader::take()
{
    if (!m_boundary.empty())
        return std::move(m_parts);
    std::size_t from = 0;
    while (from < m_pending.size()) {
        const auto end = std::min(m_pending.find('&', from), m_pending.size());
        const auto pair = m_pending.substr(from, end - from);
        const auto equals = std::min(pair.find('='), pair.size());
        Part part;
        part.name = decoded(pair.substr(0, equals));
        part.text = decoded(pair.substr(std::min(equals + 1, pair.size())));
        m_parts.push_back(part);
        from = end + 1;
    }
    return std::move(m_parts);
}

} // namespace bench
