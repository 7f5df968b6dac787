// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestAuthority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslKey>

namespace lessonlift::testing
{

namespace
{

template <auto release>
struct Releaser {
    template <typename T>
    void operator()(T *what) const
    {
        release(what);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Releaser<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Releaser<&X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Releaser<&X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Releaser<&BIO_free>>;

QByteArray bytesOf(BIO *memory)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

void extend(X509 *certificate, int what, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, what, value.constData()));
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        qFatal("no such extension: %s", value.constData());
}

} // namespace

struct TestAuthority::Signed {
    Key key;
    Certificate certificate;

    /// signer: nobody for a certificate that signs itself.
    Signed(const QByteArray &name, const Identity &identity, bool isAuthority, const Signed *signer)
        : key(EVP_EC_gen("P-256"))
        , certificate(X509_new())
    {
        constexpr long day = 24 * 60 * 60;
        auto *x509 = certificate.get();
        X509_set_version(x509, X509_VERSION_3);
        ASN1_INTEGER_set_uint64(X509_get_serialNumber(x509),
                                QRandomGenerator::global()->generate64() >> 1);
        X509_gmtime_adj(X509_getm_notBefore(x509), identity.fromDays * day);
        X509_gmtime_adj(X509_getm_notAfter(x509), identity.toDays * day);
        X509_set_pubkey(x509, key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(name.constData()), -1,
                                   -1, 0);
        const auto *issuer = signer != nullptr ? signer->certificate.get() : x509;
        X509_set_issuer_name(x509, X509_get_subject_name(issuer));
        if (isAuthority) {
            extend(x509, NID_basic_constraints, "critical,CA:TRUE");
            extend(x509, NID_key_usage, "critical,keyCertSign");
        } else {
            extend(x509, NID_subject_alt_name, identity.name);
        }
        if (X509_sign(x509, signer != nullptr ? signer->key.get() : key.get(), EVP_sha256()) == 0)
            qFatal("no certificate");
    }

    [[nodiscard]] QByteArray certificatePem() const
    {
        const Memory memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_X509(memory.get(), certificate.get());
        return bytesOf(memory.get());
    }

    [[nodiscard]] QSslConfiguration configuration() const
    {
        const Memory memory(BIO_new(BIO_s_mem()));
        PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(certificatePem()));
        configuration.setPrivateKey(QSslKey(bytesOf(memory.get()), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        return configuration;
    }
};

TestAuthority::TestAuthority(const QByteArray &name)
    : m_own(std::make_unique<Signed>(name, Identity(), true, nullptr))
{
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::pem() const
{
    return m_own->certificatePem();
}

QSslConfiguration TestAuthority::server(const Identity &identity) const
{
    return Signed("LessonLift test server", identity, false, m_own.get()).configuration();
}

QSslConfiguration TestAuthority::selfSigned(const Identity &identity)
{
    return Signed("LessonLift test server", identity, false, nullptr).configuration();
}

} // namespace lessonlift::testing
