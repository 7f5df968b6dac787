// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SinkLessons.h"

#include <array>
#include <cstdio>

namespace bench
{

namespace
{

const std::string base = "/api/admin/audio-lessons";

std::string quoted(const std::string &text)
{
    std::string out = "\"";
    for (const char c : text) {
        std::array<char, 8> escaped{};
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", unsigned(c));
            out += escaped.data();
        } else {
            out += c;
        }
    }
    return out + '"';
}

const Part *find(const std::vector<Part> &form, const std::string &name)
{
    for (const auto &part : form) {
        if (part.name == name)
            return &part;
    }
    return nullptr;
}

/// Copies a JSON array of sections without its brackets, and gives each object that ends the audio
/// that was sent for it. It knows objects by their depth only: 1 is a section, 2 a subsection.
class Filler
{
public:
    Filler(const std::string &array, const std::map<std::string, std::string> &audio)
        : m_audio(audio)
    {
        for (const char c : array)
            take(c);
    }

    std::string out;
    int sections = 0;
    int subsections = 0;

private:
    void take(char c)
    {
        if (m_inText) {
            m_inText = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_inText = true;
        } else if (c == '[' || c == ']') {
            m_arrays += c == '[' ? 1 : -1;
            if (m_objects == 0) // the whole array's own
                return;
        } else if (c == '{') {
            ++m_objects;
            if (m_objects == 1)
                m_ofSection = 0;
        } else if (c == '}') {
            end();
            --m_objects;
        }
        out += c;
    }

    void end()
    {
        std::string key;
        if (m_objects == 1)
            key = "section_" + std::to_string(sections++) + '_';
        else if (m_objects == 2 && m_arrays == 2)
            key = "section_" + std::to_string(sections) + "_subsection_" +
                  std::to_string(m_ofSection++) + '_';
        else
            return;
        subsections += m_objects == 2 ? 1 : 0;
        for (auto it = m_audio.lower_bound(key); it != m_audio.end(); ++it) {
            if (it->first.compare(0, key.size(), key) != 0)
                break;
            const auto kind = it->first.substr(key.size());
            if (kind.find('_') == std::string::npos)
                out += ",\"" + kind + "\":" + it->second;
        }
    }

    const std::map<std::string, std::string> &m_audio;
    int m_objects = 0;
    int m_arrays = 0;
    int m_ofSection = 0;
    bool m_inText = false;
    bool m_escaped = false;
};

} // namespace

std::string SinkLessons::json(const std::string &id, const Lesson &lesson,
                              const std::string &further)
{
    return "{\"_id\":\"" + id + "\",\"title\":" + lesson.title + ",\"tags\":[],\"sections\":[" +
           lesson.sections + "],\"totalSections\":" + std::to_string(lesson.count) +
           ",\"totalSubsections\":" + std::to_string(lesson.subsections) + further + '}';
}

SinkLessons::Lesson SinkLessons::received(const std::vector<Part> &form)
{
    std::map<std::string, std::string> audio;
    for (const auto &part : form) {
        if (!part.isFile)
            continue;
        const auto url = "/uploads/audio/" + std::to_string(++m_number) + ".opus";
        m_audio[url] = part.size;
        audio[part.name] = "{\"url\":\"" + url + "\",\"fileName\":" + quoted(part.fileName) +
                           ",\"fileSize\":" + std::to_string(part.size) + '}';
    }
    Lesson lesson;
    if (const auto *title = find(form, "title"))
        lesson.title = quoted(title->text);
    if (const auto *sections = find(form, "sections")) {
        Filler filler(sections->text, audio);
        lesson.sections = std::move(filler.out);
        lesson.count = filler.sections;
        lesson.subsections = filler.subsections;
    }
    return lesson;
}

Reply SinkLessons::write(const std::string &method, const std::string &path,
                         const std::vector<Part> &form)
{
    const std::scoped_lock lock(m_mutex);
    auto now = received(form);
    if (method == "POST" && (path == base || path == base + '/')) {
        std::array<char, 32> id{};
        std::snprintf(id.data(), id.size(), "%024lld", ++m_number);
        return {201, json(id.data(), m_lessons[id.data()] = now)};
    }
    const auto rest = path.substr(std::min(path.size(), base.size() + 1));
    const auto slash = std::min(rest.find('/'), rest.size());
    const auto found = m_lessons.find(rest.substr(0, slash));
    if (found == m_lessons.end())
        return {404, R"({"message":"Lesson not found","error":"Not Found","statusCode":404})"};
    auto &lesson = found->second;
    if (method == "PUT") {
        if (find(form, "sections") != nullptr) {
            lesson.sections = now.sections;
            lesson.count = now.count;
            lesson.subsections = now.subsections;
        }
        return {200, json(found->first, lesson)};
    }
    if (now.count > 0) {
        lesson.sections += (lesson.sections.empty() ? "" : ",") + now.sections;
        lesson.count += now.count;
        lesson.subsections += now.subsections;
    }
    return {201, json(found->first, lesson, ",\"addedSections\":" + std::to_string(now.count))};
}

Reply SinkLessons::read(const std::string &method, const std::string &path)
{
    const std::scoped_lock lock(m_mutex);
    if (path == base + "/categories/all")
        return {200, "[]"};
    if (path == base || path == base + '/') {
        const auto items = m_lessons.empty()
                               ? std::string()
                               : json(m_lessons.rbegin()->first, m_lessons.rbegin()->second);
        const auto total = std::to_string(m_lessons.size());
        return {200, "{\"items\":[" + items + "],\"total\":" + total +
                         ",\"page\":1,\"limit\":1,\"totalPages\":" + total + '}'};
    }
    const auto found = m_lessons.find(path.substr(std::min(path.size(), base.size() + 1)));
    if (found == m_lessons.end())
        return {404, R"({"message":"Lesson not found","error":"Not Found","statusCode":404})"};
    Reply reply{200, json(found->first, found->second)};
    if (method == "DELETE") {
        m_lessons.erase(found);
        if (m_lessons.empty())
            m_audio.clear();
    }
    return reply;
}

long long SinkLessons::audioSize(const std::string &path)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_audio.find(path);
    return found == m_audio.end() ? -1 : found->second;
}

} // namespace bench
