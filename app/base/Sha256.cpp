// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Sha256.h"

#include <openssl/evp.h>
#include <QtGlobal>

namespace lessonlift
{

namespace
{

/// Found once: looking it up costs more than hashing a small file.
const EVP_MD *algorithm()
{
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    if (sha256 == nullptr)
        qFatal("libcrypto cannot hash: look at openssl.cnf"); // all files would look alike
    return sha256;
}

struct Free {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
/// A thread keeps one for its next hash, for the same reason.
thread_local std::unique_ptr<EVP_MD_CTX, Free> spare;

} // namespace

struct Sha256::Context {
    std::unique_ptr<EVP_MD_CTX, Free> evp = std::move(spare);
    Context()
    {
        if (!evp)
            evp.reset(EVP_MD_CTX_new());
        EVP_DigestInit_ex(evp.get(), algorithm(), nullptr);
    }
    ~Context() { spare = std::move(evp); }
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
}
Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context->evp.get(), reinterpret_cast<unsigned char *>(digest.data()),
                       nullptr);
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

} // namespace lessonlift
