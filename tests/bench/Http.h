// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

// As much of HTTP as the sink needs, on plain sockets: it must not be what is measured.
namespace bench
{

/// On 127.0.0.1, on a port that was free.
class Listener
{
public:
    /// receiveBytes: what the kernel may hold of a connection; 0: as it likes.
    explicit Listener(int receiveBytes = 0);
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int accept() const;

private:
    int m_socket = -1;
    int m_port = 0;
};

struct Head {
    std::string method;
    std::string path;                           ///< without the query
    std::map<std::string, std::string> headers; ///< names in small letters

    [[nodiscard]] std::string header(const std::string &name) const;
};

/// One connection, request after request. Nothing of a body is kept here.
class Connection
{
public:
    using Take = std::function<void(const char *, std::size_t)>;

    explicit Connection(int socket);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Nothing: the other side has hung up.
    [[nodiscard]] std::optional<Head> readHead();
    /// With a Content-Length or chunked.
    void readBody(const Head &head, const Take &take);
    void answer(int status, const std::string &json, const std::string &headers = {});
    void answerHead(int status, long long length);

private:
    bool fill();
    void readBytes(long long size, const Take &take);
    [[nodiscard]] std::string readLine();
    void send(const std::string &bytes) const;

    int m_socket;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

struct Part {
    std::string name;
    std::string fileName;
    std::string text; ///< of a field
    long long size = 0;
    bool isFile = false;
};

/// A form as it comes in, multipart or url-encoded: fields are kept, files are only counted. A body
/// of another type is passed over.
class FormReader
{
public:
    explicit FormReader(const std::string &contentType);
    void add(const char *data, std::size_t size);
    [[nodiscard]] std::vector<Part> take();

private:
    void parse();
    void addToPart(const char *data, std::size_t size);
    bool beginPart();

    std::string m_boundary; ///< with the line end and the dashes before it; empty: url-encoded
    std::string m_pending;
    std::vector<Part> m_parts;
    bool m_inPart = false;
    bool m_isForm = false;
};

} // namespace bench
