// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Arguments.h"

#include "http/TlsTrust.h"
#include "journal/Journal.h"
#include "report/ReportFile.h"
#include "wording/LessonIdWording.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString usage =
    uR"(Takes folders of audio lessons to a lessons server, and looks whether all of it is there.

  lessonlift-cli check FOLDER...                    what is wrong with these folders; sends nothing
  lessonlift-cli import FOLDER... --server URL      import, then confirm
  lessonlift-cli resume                             finish every import that is not done
  lessonlift-cli status [--json|--format prometheus] [--from DATE] [--to DATE]
                                                    what the journal holds, and the figures of a
                                                    time: both days (2026-11-30) count
  lessonlift-cli verify FOLDER... --server URL [--lesson ID] [--deep]
                                                    what of them is on the server; each folder's
                                                    lesson as imported, else by its title
  lessonlift-cli repair FOLDER --server URL --lesson ID [--dry-run]
                                                    make it whole again; always looks deep
  lessonlift-cli verify --receipt FILE --server URL [--deep]
                                                    a receipt in JSON against the server
  lessonlift-cli report IMPORT --format html|csv|json [--output FILE]
  lessonlift-cli report REPAIR --keep FILE
                                                    the receipt of an import or a verification,
                                                    by its id or the beginning of it
  lessonlift-cli login --server URL                 a token, or e-mail and password, on standard
                                                    input -> keychain
  lessonlift-cli practice [--port N] [--storage DIR]  the practice server, in the foreground

Token: --token-file FILE, else LESSONLIFT_TOKEN, else the keychain.
Exit codes: 0 done and confirmed, 1 wrong usage, 2 content problems, 3 failed, 4 differences or
conflict, 5 not signed in, 6 server not reachable, 7 held by another LessonLift, 130 interrupted.)"_s;

constexpr int usualParallel = 5;

const QStringList commands{u"check"_s,  u"import"_s, u"resume"_s, u"status"_s,  u"verify"_s,
                           u"repair"_s, u"report"_s, u"login"_s,  u"practice"_s};

void addOptions(QCommandLineParser &parser)
{
    const auto value = [&parser](const char *name, const char *text, const char *valueName) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text),
                                            QString::fromLatin1(valueName)));
    };
    const auto flag = [&parser](const char *name, const char *text) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text)));
    };
    value("server", "API base, e.g. https://api.example.org/api", "URL");
    value("token-file", "File that holds the token", "FILE");
    value("journal", "Journal file (LESSONLIFT_JOURNAL)", "FILE");
    flag("json", "One JSON object per line; the last one is the summary");
    value("lesson", "Existing lesson", "ID");
    value("title", "Title instead of the folder's", "TITLE");
    value("category", "Category instead of the folder's", "CATEGORY");
    value("tags", "Tags instead of the folder's: a,b", "TAGS");
    value("parallel",
          "Lessons at once, 1-16, or auto: as the server takes them (5; LESSONLIFT_PARALLEL)", "N");
    value("sections-per-batch", "Sections in one request (10)", "N");
    value("batch-mb", "Megabytes in one request (200)", "N");
    value("pause", "Between batches of one lesson: auto or seconds (auto)", "SECONDS");
    value("timeout", "Seconds without a byte moving (300)", "SECONDS");
    value("retries", "Of one step (8)", "N");
    value("settle", "Seconds after a doubt before writing again (5)", "SECONDS");
    value("method", "auto, append, replace or separate (auto)", "METHOD");
    value("on-failure", "Of a batch: ask, stop or continue (ask on a terminal)", "WHAT");
    value("limit-rate", "Megabits a second, all lessons together", "MBIT");
    value("confirm", "listed, served or deep (served)", "LEVEL");
    flag("dry-run", "Say what would be done; send nothing");
    flag("allow-http", "A plain-http server that is not this machine");
    value("ca-file", "Certificates (PEM) to trust for this server, besides the system's", "FILE");
    value("keep", "repair: write the lesson's JSON as it was before to this file", "FILE");
    value("level", "verify: listed, served or deep (served)", "LEVEL");
    flag("deep", "verify: download and compare every byte (--level deep)");
    value("format", "report: html, csv or json; status: prometheus", "FORMAT");
    value("output", "report: file instead of standard output", "FILE");
    value("receipt", "verify: a receipt in JSON, in place of a folder", "FILE");
    value("from", "status: figures from this day on", "DATE");
    value("to", "status: figures up to this day", "DATE");
    value("port", "practice: port on 127.0.0.1 (a free one)", "N");
    value("storage", "practice: folder that keeps its lessons", "DIR");
    flag("put-keeps-audio", "practice: a whole-array PUT deletes no audio");
    flag("no-append", "practice: an older server without append-sections");
    flag("no-order", "practice: an older server without PUT .../sections");
    value("append-gap", "practice: milliseconds between an append's read and its write", "MS");
    value("work", "practice: microseconds of work a request, one request at a time", "US");
    value("request-time", "practice: seconds until a request is cut off, 408 (300; 0: never)",
          "SECONDS");
}

/// Reads options, and remembers the first complaint.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    [[nodiscard]] QString complaint() const { return m_complaint; }

    void number(const QString &name, double lowest, double highest,
                const std::function<void(double)> &set, const QString &fallback = {})
    {
        take(
            name, lowest, highest, fallback, u"a number"_s,
            +[](const QString &text, bool *understood) { return text.toDouble(understood); }, set);
    }

    void whole(const QString &name, int lowest, int highest, const std::function<void(int)> &set,
               const QString &fallback = {})
    {
        take(
            name, lowest, highest, fallback, u"a whole number"_s,
            +[](const QString &text, bool *understood) { return text.toInt(understood); }, set);
    }

    template <typename Enum>
    void word(const QString &name, std::optional<Enum> (*fromName)(const QString &), Enum &target,
              const QString &possible)
    {
        if (!m_parser.isSet(name))
            return;
        if (const auto value = fromName(m_parser.value(name)))
            target = *value;
        else
            complain(name, m_parser.value(name), possible);
    }

    void day(const QString &name, QDate &target)
    {
        if (!m_parser.isSet(name))
            return;
        target = QDate::fromString(m_parser.value(name), Qt::ISODate);
        if (!target.isValid())
            complain(name, m_parser.value(name), u"a day, as in 2026-11-30"_s);
    }

    void complain(const QString &name, const QString &value, const QString &possible)
    {
        if (m_complaint.isEmpty())
            m_complaint =
                u"--%1: \"%2\" is not possible here; say %3."_s.arg(name, value, possible);
    }

    /// Looked into now: a slip is told before anything is scanned or sent.
    [[nodiscard]] QString caFile(const QString &name)
    {
        if (!m_parser.isSet(name))
            return {};
        // Absolute, because `resume` may run elsewhere.
        const QString path = QDir::current().absoluteFilePath(m_parser.value(name));
        const auto trust = tlsTrust(path);
        if (!trust && m_complaint.isEmpty())
            m_complaint = u"--%1: %2"_s.arg(name, trust.error().detail);
        return path;
    }

private:
    template <typename Number>
    void take(const QString &name, Number lowest, Number highest, const QString &fallback,
              const QString &what, Number (*read)(const QString &, bool *),
              const std::function<void(Number)> &set)
    {
        const QString text = m_parser.isSet(name) ? m_parser.value(name) : fallback;
        if (text.isEmpty() && !m_parser.isSet(name))
            return;
        bool understood = false;
        const auto value = read(text, &understood);
        if (understood && value >= lowest && value <= highest)
            set(value);
        else
            complain(name, text, u"%1 from %2 to %3"_s.arg(what, shown(lowest), shown(highest)));
    }

    static QString shown(double number)
    {
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    }

    const QCommandLineParser &m_parser;
    QString m_complaint;
};

Milliseconds seconds(double value)
{
    return Milliseconds(static_cast<qint64>(value * 1000));
}

void readOptions(const QCommandLineParser &parser, Reader &reader, Arguments &arguments)
{
    auto &options = arguments.options;
    options.lessonId = parser.value(u"lesson"_s);
    options.title = parser.value(u"title"_s).trimmed();
    options.category = parser.value(u"category"_s).trimmed();
    for (const auto &tag : parser.value(u"tags"_s).split(u',', Qt::SkipEmptyParts))
        options.tags.append(tag.trimmed());
    arguments.allowHttp = parser.isSet(u"allow-http"_s);
    arguments.caFile = reader.caFile(u"ca-file"_s);
    options.onFailure =
        isatty(STDIN_FILENO) != 0 && !arguments.json ? OnFailure::Ask : OnFailure::Stop;
    reader.word(u"method"_s, &methodFromName, options.method,
                u"auto, append, replace or separate"_s);
    reader.word(u"on-failure"_s, &onFailureFromName, options.onFailure, u"ask, stop or continue"_s);
    reader.word(u"confirm"_s, &confirmFromName, options.confirm, u"listed, served or deep"_s);
    reader.word(u"level"_s, &confirmFromName, arguments.level, u"listed, served or deep"_s);
    if (parser.isSet(u"deep"_s))
        arguments.level = ConfirmLevel::Deep;
    options.parallel = usualParallel;
    const auto parallelWanted = qEnvironmentVariable("LESSONLIFT_PARALLEL");
    if ((parser.isSet(u"parallel"_s) ? parser.value(u"parallel"_s) : parallelWanted) == "auto"_L1)
        options.parallel = 0;
    else
        reader.whole(
            u"parallel"_s, 1, 16, [&](int v) { options.parallel = v; }, parallelWanted);
    if (parser.isSet(u"parallel"_s))
        arguments.parallel = options.parallel;
    reader.whole(u"sections-per-batch"_s, 1, 10'000,
                 [&](int v) { options.limits.sectionsPerBatch = v; });
    reader.number(u"batch-mb"_s, 0.001, 1e6,
                  [&](double v) { options.limits.bodyBytes = static_cast<qint64>(v * 1e6); });
    if (parser.value(u"pause"_s) != "auto"_L1)
        reader.number(u"pause"_s, 0, 86'400, [&](double v) { options.pause = seconds(v); });
    reader.number(u"timeout"_s, 0.1, 86'400, [&](double v) { options.timeout = seconds(v); });
    reader.number(u"settle"_s, 0, 86'400, [&](double v) { options.settle = seconds(v); });
    reader.whole(u"retries"_s, 0, 1000, [&](int v) { options.retries = v; });
    reader.number(u"limit-rate"_s, 0.001, 1e6,
                  [&](double v) { arguments.bytesPerSecond = static_cast<qint64>(v * 1e6 / 8); });
    options.bytesPerSecond = arguments.bytesPerSecond.value_or(0);
    reader.day(u"from"_s, arguments.from);
    reader.day(u"to"_s, arguments.to);
    reader.whole(u"port"_s, 0, 65'535, [&](int v) { arguments.port = v; });
    reader.whole(u"work"_s, 0, 1'000'000, [&](int v) { arguments.workUs = v; });
    reader.whole(u"append-gap"_s, 0, 60'000, [&](int v) { arguments.appendGapMs = v; });
    reader.number(u"request-time"_s, 0, 86'400,
                  [&](double v) { arguments.requestTime = seconds(v); });
}

/// Of report, status and verify --receipt.
QString missingOfReceipts(const Arguments &arguments)
{
    const auto &command = arguments.command;
    const auto &format = arguments.format;
    if (command == "report"_L1 &&
        (arguments.folders.size() != 1 || arguments.folders.first().isEmpty()))
        return u"Name one import by its id; status tells the ids."_s;
    if (command == "report"_L1 && !formatFromName(format) && arguments.keep.isEmpty())
        return u"Say the format: --format html, csv or json"_s;
    if (command == "status"_L1 && !format.isEmpty() && format != "prometheus"_L1)
        return u"--format: \"%1\" is not possible here."_s.arg(format);
    if (arguments.from.isValid() && arguments.to.isValid() && arguments.to < arguments.from)
        return u"--to is before --from."_s;
    const bool isOfReceipt = command == "verify"_L1 && !arguments.receipt.isEmpty();
    if (isOfReceipt && (!arguments.folders.isEmpty() || !arguments.options.lessonId.isEmpty()))
        return u"A receipt names its lesson: --receipt takes neither a folder nor --lesson."_s;
    return {};
}

QString missing(const Arguments &arguments)
{
    const auto &command = arguments.command;
    if (!commands.contains(command))
        return command.isEmpty() ? u"Say what to do."_s : u"Unknown command: %1"_s.arg(command);
    if (const auto complaint = missingOfReceipts(arguments); !complaint.isEmpty())
        return complaint;
    const bool isReport = command == "report"_L1;
    const bool isOfReceipt = command == "verify"_L1 && !arguments.receipt.isEmpty();
    const bool comparesOne = command == "verify"_L1 || command == "repair"_L1;
    const bool takesFolders =
        command == "check"_L1 || command == "import"_L1 || (comparesOne && !isOfReceipt);
    if (takesFolders && arguments.folders.isEmpty())
        return u"Name a lesson folder."_s;
    if (!takesFolders && !isReport && !arguments.folders.isEmpty())
        return u"%1 takes no folder: %2"_s.arg(command, arguments.folders.first());
    const bool takesServer = command == "import"_L1 || command == "login"_L1 || comparesOne;
    if (takesServer && arguments.server.isEmpty())
        return u"Name the server: --server URL"_s;
    if (command == "repair"_L1 && arguments.options.lessonId.isEmpty())
        return u"Name the lesson: --lesson ID"_s;
    if (command == "repair"_L1 && arguments.folders.size() > 1)
        return u"repair takes one folder."_s;
    if (command == "repair"_L1 && arguments.options.method == Method::Separate)
        return u"repair mends one lesson; import --method separate makes new ones."_s;
    if (command == "verify"_L1 && arguments.folders.size() > 1 &&
        !arguments.options.lessonId.isEmpty())
        return u"--lesson is for one folder; these are %1."_s.arg(arguments.folders.size());
    return {};
}

/// Makes an id of what names a lesson; else what is wrong with it.
QString takeLesson(QString &lesson, const QString &server)
{
    if (lesson.trimmed().isEmpty())
        return u"--lesson: "_s + lessonIdText(LessonIdFault::Empty);
    const auto address = ServerAddress::parse(server, true);
    if (!address)
        return {}; // told by whoever needs it
    const auto id = lessonIdFrom(lesson, *address);
    if (!id)
        return u"--lesson: "_s + lessonIdText(id.error());
    lesson = *id;
    return {};
}

} // namespace

tl::expected<Arguments, UsageText> parseArguments(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(usage);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    addOptions(parser);
    parser.addPositionalArgument(u"command"_s, u"See above."_s);
    if (!parser.parse(words))
        return tl::unexpected(UsageText{parser.errorText(), false});
    if (parser.isSet(version))
        return tl::unexpected(
            UsageText{u"lessonlift-cli "_s + QCoreApplication::applicationVersion(), true});
    if (parser.isSet(help))
        return tl::unexpected(UsageText{parser.helpText(), true});

    Arguments arguments;
    auto positional = parser.positionalArguments();
    if (!positional.isEmpty())
        arguments.command = positional.takeFirst();
    arguments.folders = positional;
    arguments.server = parser.value(u"server"_s);
    arguments.tokenFile = parser.value(u"token-file"_s);
    arguments.journal =
        parser.isSet(u"journal"_s) ? parser.value(u"journal"_s) : Journal::defaultPath();
    arguments.isJournalNamed =
        parser.isSet(u"journal"_s) || !qEnvironmentVariableIsEmpty("LESSONLIFT_JOURNAL");
    arguments.json = parser.isSet(u"json"_s);
    arguments.dryRun = parser.isSet(u"dry-run"_s);
    arguments.format = parser.value(u"format"_s);
    arguments.output = parser.value(u"output"_s);
    arguments.receipt = parser.value(u"receipt"_s);
    arguments.putKeepsAudio = parser.isSet(u"put-keeps-audio"_s);
    arguments.noAppend = parser.isSet(u"no-append"_s);
    arguments.keep = parser.value(u"keep"_s);
    arguments.noOrder = parser.isSet(u"no-order"_s);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    arguments.storage = parser.isSet(u"storage"_s) ? parser.value(u"storage"_s)
                                                   : data.filePath(u"LessonLift/practice"_s);
    Reader reader(parser);
    readOptions(parser, reader, arguments);
    QString complaint = missing(arguments);
    if (complaint.isEmpty() && parser.isSet(u"lesson"_s))
        complaint = takeLesson(arguments.options.lessonId, arguments.server);
    if (complaint.isEmpty() && parser.isSet(u"journal"_s) && arguments.journal.trimmed().isEmpty())
        complaint = u"--journal names no file. Leave it out, and the usual journal is used."_s;
    if (complaint.isEmpty())
        complaint = reader.complaint();
    if (!complaint.isEmpty())
        return tl::unexpected(UsageText{
            complaint + u"\nlessonlift-cli --help tells the commands and options."_s, false});
    return arguments;
}

} // namespace lessonlift
