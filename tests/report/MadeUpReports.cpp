// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MadeUpReports.h"

#include "base/Sha256.h"

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QByteArray hash(const char *of)
{
    return Sha256::of(QByteArray(of));
}

} // namespace

Receipt madeUpReceipt(const QString &said)
{
    Receipt receipt;
    auto &entry = receipt.entry;
    auto &import = entry.import;
    import.id = u"5f0c-import"_s;
    import.server = u"https://api.example.org/api"_s + said;
    import.folder = madeUpHome + u"/Lessons/Contract"_s + said;
    import.title = u"Contract"_s + said;
    import.options = {{ u"caFile"_s, madeUpHome + u"/ca.pem"_s }};
    import.state = LessonState::Failed;
    import.method = u"append"_s + said;
    import.problem = Error();
    import.problem->kind = Kind::CannotRead;
    import.problem->detail = import.folder + u"/Section_1/x.opus"_s + said;
    import.sections = 2;
    import.audio = 2;
    import.bytes = 3000;
    import.createdAt = import.changedAt = noon;
    import.targets = {{ 0, u"65"_s + said, {}, 1 }};
    entry.confirmed = u"served"_s;
    entry.firstBegun = noon;
    entry.lastEnded = noon.addSecs(90);
    entry.runs = 1;
    entry.requests = 7;
    entry.milliseconds = 90'000;
    RunRecord run;
    run.begunAt = noon;
    run.endedAt = noon.addSecs(90);
    run.figures.state = LessonState::Failed;
    run.figures.problem = Kind::CannotRead;
    run.figures.requests = 7;
    run.version = u"0.1.0"_s + said;
    receipt.runs = {run};
    BatchRecord batch;
    batch.kind = u"append"_s + said;
    batch.sections = {0, 1};
    batch.outcome = u"refused"_s + said;
    batch.startedAt = noon;
    batch.endedAt = noon.addMSecs(3200);
    batch.httpStatus = 413;
    batch.detail = u"in "_s + import.folder + u"/Section_2: "_s + said;
    receipt.batches = {batch};
    const auto letter = u"Illustration A"_s + said;
    receipt.sections = {
        {u"Section 1"_s + said,
         u"sent"_s,
         {{{}, {{u"englishText"_s, hash("one")}}, {{u"englishAudio"_s, u"1.opus"_s + said}}}}},
        {u"Section 2"_s + said,
         u"pending"_s,
         {{{}, {{u"hindiText"_s, hash("two")}}, {}},
          {letter, {{u"easyEnglishText"_s, hash("A")}}, {{u"easyHindiAudio"_s, u"2.opus"_s}}}}}};
    receipt.audio = {{u"1.opus"_s + said, 0, 1000, hash("1"), u"/uploads/1"_s + said, noon},
                     {u"2.opus"_s, 1, 2000, hash("2"), {}, {}}};
    return receipt;
}

Report madeUpImport(const QString &said)
{
    return importReport(madeUpReceipt(said), u"0.1.0"_s + said, noon.addSecs(100));
}

Report madeUpVerification(const QString &said)
{
    Verification seen;
    seen.server = u"https://api.example.org/api"_s + said;
    seen.lessonId = u"65"_s + said;
    seen.folder = madeUpHome + u"/Lessons/Contract"_s + said;
    seen.title = u"Contract"_s + said;
    seen.level = ConfirmLevel::Deep;
    seen.at = noon;
    seen.requests = 3;
    seen.milliseconds = 1200;
    seen.totalsRight = false;
    SectionFindings one;
    one.title = u"Section 1"_s + said;
    one.local = one.remote = 0;
    one.findings = {Finding::textDiffers, Finding::audioDiffers};
    one.texts = {{{}, Variant::English, u"one"_s, u"uno"_s + said}};
    AudioFinding audio;
    audio.finding = Finding::audioDiffers;
    audio.listed = RemoteAudio();
    audio.listed->url = u"/uploads/1"_s + said;
    audio.seenSize = 999;
    audio.seenSha256 = hash("other");
    audio.trouble = u"cut"_s + said;
    one.audio = {audio};
    SectionFindings two;
    two.title = u"Section 2"_s + said;
    two.local = 1;
    two.findings = {Finding::missing};
    SectionFindings three;
    three.title = u"Stranger"_s + said;
    three.remote = 1;
    three.findings = {Finding::extra};
    seen.sections = {one, two, three};
    return verificationReport(seen, madeUpImport(said).sections, u"77aa-verification"_s,
                              u"0.1.0"_s + said, noon.addSecs(100));
}

} // namespace lessonlift::testing
