// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Http.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace bench
{

struct Reply {
    int status = 200;
    std::string json;
};

/// What the sink keeps: each lesson's JSON as text, and the size of every file. Thread-safe.
class SinkLessons
{
public:
    /// POST, append-sections, PUT and PUT sections.
    [[nodiscard]] Reply write(const std::string &method, const std::string &path,
                              const std::vector<Part> &form);
    /// GET of one, of the newest, of the categories; DELETE.
    [[nodiscard]] Reply read(const std::string &method, const std::string &path);
    /// -1: not here.
    [[nodiscard]] long long audioSize(const std::string &path);

private:
    struct Lesson {
        std::string title;    ///< as JSON
        std::string sections; ///< as JSON, without the brackets
        int count = 0;
        int subsections = 0;
    };
    [[nodiscard]] static std::string json(const std::string &id, const Lesson &lesson,
                                          const std::string &further = {});
    [[nodiscard]] Lesson received(const std::vector<Part> &form);

    std::mutex m_mutex;
    std::map<std::string, Lesson> m_lessons; ///< by id; the greatest is the newest
    std::unordered_map<std::string, long long> m_audio;
    long long m_number = 0;
};

} // namespace bench
