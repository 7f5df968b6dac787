// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/TlsTrust.h"

#include <openssl/x509_vfy.h>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 longestCaFile = 4LL * 1024 * 1024;

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::CannotRead, u"%1: %2"_s.arg(path, file.errorString()));
    const auto certificates = QSslCertificate::fromData(file.read(longestCaFile), QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Kind::CannotRead, u"%1: no certificate (PEM) in it"_s.arg(path));
    return certificates;
}

void add(const QSslCertificate &certificate, X509_STORE *store)
{
    const auto der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(
        d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free);
    X509_STORE_add_cert(store, parsed.get()); // takes a reference of its own
}

} // namespace

TlsTrust trustNobody()
{
    return {X509_STORE_new(), &X509_STORE_free};
}

Result<TlsTrust> tlsTrust(const QString &caFile)
{
    TlsTrust store(X509_STORE_new(), &X509_STORE_free);
    X509_STORE_set_default_paths(store.get());
    if (caFile.isEmpty())
        return store;
    const auto ours = readCertificates(caFile);
    if (!ours)
        return tl::unexpected<Error>(ours.error());
    for (const auto &certificate : *ours)
        add(certificate, store.get());
    return store;
}

Result<void> checkCaFile(const QString &caFile)
{
    return readCertificates(caFile).map([](auto &&) {});
}

} // namespace lessonlift
