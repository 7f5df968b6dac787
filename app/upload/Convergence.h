// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/AudioConfirmer.h"
#include "upload/BatchSizer.h"
#include "upload/ProgressMeter.h"
#include "upload/SendBatch.h"

namespace lessonlift
{

/// The loop of the design for one lesson on the server: look, compare, send what is missing,
/// until it is whole. Bounded: at most three fresh copies of one section and three orderings.
/// A repair (UploadOptions::mend) is the same loop: it looks at all audio before its first write,
/// keeps the lesson as it was in the journal, and sends nothing that could never be put in order.
class Convergence
{
public:
    /// folder: what this lesson is to hold. withCreation: the sections sent along with creating
    /// it (separate). target is filled in; it must outlive this.
    /// first: the whole folder's section that this one begins with.
    Convergence(Lane &lane, const LessonFolder &folder, TargetRecord &target, Batch withCreation,
                ProgressMeter &meter, int first = 0);

    /// Ends when the lesson is whole and confirmed, or with why it is not.
    [[nodiscard]] QCoro::Task<Result<void>> run();

    [[nodiscard]] const QList<FailedBatch> &failedBatches() const { return m_failed; }
    [[nodiscard]] Method method() const { return m_method; }
    /// As the line and the server's refusals have made them.
    [[nodiscard]] Limits limits() const { return m_sizer.limits(); }
    [[nodiscard]] qsizetype extra() const { return m_extra; }
    [[nodiscard]] int failedConfirmations() const { return m_confirmer.failures(); }
    /// Of a repair: the lesson before the first write; null until then.
    [[nodiscard]] std::shared_ptr<const LessonAsFound> asFound() const { return m_asFound; }
    /// Nothing was ever put into the lesson, as far as we know.
    [[nodiscard]] bool isEmpty() const { return m_remote.sections.isEmpty(); }

private:
    static constexpr int mostTotals = 3;
    /// With so many audio files missing and not one served, perhaps the server does not serve audio
    /// where it says, and fresh copies would only make a heap of doubles: one section must prove
    /// it.
    static constexpr qsizetype damageWithoutProof = 3;

    [[nodiscard]] QCoro::Task<Result<void>> converge();
    [[nodiscard]] Comparison compareNow() const;
    [[nodiscard]] bool cannotOrder() const { return m_asFound && !m_asFound->canOrder; }
    /// Of a repair: what must be looked at before anything else is done.
    [[nodiscard]] QList<AudioState> lookFirst(const Comparison &now, const Batch &batch) const;
    /// Of a repair: before the first write.
    [[nodiscard]] QCoro::Task<Result<void>> prepareRepair(Comparison now);
    [[nodiscard]] QCoro::Task<Result<bool>> canOrder();
    /// Of a repair: the file of --keep.
    [[nodiscard]] QCoro::Task<Result<void>> keepOldLesson(bool writes);
    /// Of a repair: files that could not be looked at are tried again as errors may pass, and then
    /// left as they are, unless it is the server that is away.
    [[nodiscard]] QCoro::Task<Result<void>> setAsideAudio(QHash<QString, Error> errors);
    [[nodiscard]] QStringList unverifiable(const Comparison &now) const;
    /// Takes what a look showed. Whoever else has written since the one before may have made the
    /// server delete files without changing a text (contract, trap 1), which only the lesson's
    /// date tells: its audio is looked for again.
    void seeAgain(RemoteLesson now);
    /// Where a gentle request to end is heeded.
    [[nodiscard]] Result<void> betweenWrites();
    [[nodiscard]] QCoro::Task<Result<void>> open();
    /// Before the first write to a lesson that was there, and before a section is sent again that
    /// was seen whole: an answer that tells of too few sections would double them, for good on a
    /// server without an order route. Two that agree are believed.
    [[nodiscard]] QCoro::Task<Result<void>> lookAgainFirst();
    void noteWhole(const Comparison &now, const Batch &batch);
    [[nodiscard]] QCoro::Task<Result<void>> chooseMethod();
    /// Before each batch: at its sections; what the look at the whole folder saw that was begun
    /// with the batch before comes first.
    [[nodiscard]] QCoro::Task<Result<void>> lookAtFolder(Batch batch);
    [[nodiscard]] QCoro::Task<Result<void>> send(Batch batch);
    [[nodiscard]] QList<AudioState> sample(const QList<AudioState> &audio) const;
    [[nodiscard]] QCoro::Task<Result<void>> handleRefusal(SendOutcome outcome, Batch batch);
    /// More of them or fewer, as the line and the server's refusals have it: told anew.
    void countBatches();
    [[nodiscard]] qint64 bytesWith(const Batch &batch) const;
    [[nodiscard]] bool mayBeFull(const Error &error, const Batch &batch) const;
    /// Of one section alone: the line is too slow for it, and no retry can change that.
    [[nodiscard]] std::optional<Error> slowness(const SendOutcome &outcome);
    [[nodiscard]] Result<void> setAside(const Batch &batch, const Error &error);
    [[nodiscard]] QCoro::Task<Result<void>> lookLate();
    [[nodiscard]] QCoro::Task<Result<void>> order();
    /// Whether there is one that harms no audio; it is taken from then on.
    [[nodiscard]] QCoro::Task<Result<bool>> orderInAnotherWay();
    [[nodiscard]] QCoro::Task<Result<void>> totals();
    [[nodiscard]] QCoro::Task<Result<void>> confirm(QList<AudioState> audio);
    /// When nothing else is left to be done: the lesson itself is looked at behind the last of
    /// these, while answers are due; on a long way that saves one there and back.
    [[nodiscard]] QCoro::Task<Result<void>> confirmAtLast(QList<AudioState> audio);
    [[nodiscard]] Result<void> judge(const Comparison &now) const;
    [[nodiscard]] bool needsProof() const;
    [[nodiscard]] Batch missingBatch(const Comparison &now) const;
    [[nodiscard]] QList<AudioState> unconfirmed(const Comparison &now) const;
    [[nodiscard]] QCoro::Task<Result<void>> pauseBetweenBatches();
    [[nodiscard]] Result<void> noteSent(const Batch &batch);
    [[nodiscard]] Result<void> noteConfirmed(const Comparison &now);
    [[nodiscard]] QString titles(const QList<int> &indexes) const;
    [[nodiscard]] Result<void> finalResult() const;

    Lane &m_lane;
    const LessonFolder &m_folder;
    TargetRecord &m_target;
    Batch m_withCreation;
    ProgressMeter &m_meter;
    int m_first;
    AudioConfirmer m_confirmer;
    std::optional<QCoro::Task<Result<void>>> m_lookBeside; ///< at the folder, while a batch is sent
    BatchSizer m_sizer;
    Method m_method = Method::Append;
    Method m_orderBy = Method::Append; ///< Replace: by the whole-array PUT
    RemoteLesson m_remote;
    std::shared_ptr<const LessonAsFound> m_asFound;
    QHash<int, Error> m_setAside;
    QHash<int, int> m_copies;
    QList<FailedBatch> m_failed;
    Milliseconds m_pause{0};
    bool m_sentAny = false;
    int m_attempt = 0;
    int m_cuts = 0;
    int m_lost = 0;    ///< connections, in a row, of one batch
    int m_timesUp = 0; ///< of one section alone, in a row
    Limits m_counted;  ///< by which the batches were counted last
    int m_orderings = 0;
    /// The lesson itself was looked at after the last write and after its audio, which takes time
    /// in which others write.
    bool m_isLookedAtLast = false;
    bool m_isBelieved = false; ///< see lookAgainFirst()
    QSet<int> m_wasWhole;      ///< sections, at any look
    int m_totalsTries = 0;
    int m_turnsOfOthers = 0; ///< seen since our last write
    qsizetype m_extra = 0;
};

} // namespace lessonlift
