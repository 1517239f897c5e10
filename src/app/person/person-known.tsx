import type { MergeRow } from '../../leads/records/merge-row';
import { putBack } from '../../storage/decisions/put-back';
import { answerMatch } from '../../storage/facts/answer-match';
import { mergeStoredPeople } from '../../storage/facts/merge-stored-people';
import { undoMerge } from '../../storage/facts/undo-merge';
import { type Explanation, explainKnown, type KnownBy } from '../../storage/load/explain-known';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { date } from '../words/ago';
import { sourceWords } from '../words/list-person-facts';
import { isToldByContact, sayFiles, sayRecord, sayWhy } from '../words/say-match';
import { aside, facts, isolate, t } from '../words/t';
import { underscored } from '../words/underscored';
import { withParts } from '../words/with-parts';

type Props = { id: string; say: Say };

/** Why a person counts as known, every contact that is them or might be, and what was merged; all can be taken back. */
export function PersonKnown({ id, say }: Props) {
  const explanation = useLive(() => explainKnown(id), [id]);
  if (!explanation) return null;
  const { automatic, questions, possible, refused, merges } = explanation;
  const isPlain = explanation.reasons.length === 0 && explanation.reason === null;
  const hasMore = [automatic, questions, possible, refused, merges].some((list) => list.length > 0);
  if (isPlain && !hasMore) return null;
  return (
    <section class="person-known" data-testid="person-known">
      <h3 class="eyebrow">{t('personKnown')}</h3>
      <Reasons explanation={explanation} say={say} />
      <ul>
        {automatic.map((match) => (
          <Contact key={match.matchId} match={match} is="theirs" say={say} />
        ))}
        {[...questions, ...possible].map((match) => (
          <Contact key={match.matchId} match={match} is="possible" say={say} />
        ))}
        {refused.map((match) => (
          <Contact key={match.matchId} match={match} is="refused" say={say} />
        ))}
        {merges.map((merge) => (
          <Merge key={merge.id} merge={merge} say={say} />
        ))}
      </ul>
    </section>
  );
}

function Reasons({ explanation, say }: { explanation: Explanation; say: Say }) {
  const { person, reason, reasons, isPutBack } = explanation;
  const listed = reason && !reasons.includes(reason) ? [reason, ...reasons] : reasons;
  const back = async () => {
    await putBack([person.id]);
    say(t('saidPutBack', isolate(person.name)));
  };
  return (
    <>
      {listed.map((each) => (
        <p key={each}>
          {withParts(
            (known, why) => aside(known, !isToldByContact(each) && why),
            <b>{t(`known_${underscored(each)}`)}</b>,
            <span class="person-facts">{sayWhy(each, explanation)}</span>,
          )}
        </p>
      ))}
      {isPutBack && <p class="person-facts">{t('isPutBack')}</p>}
      {reason !== null && reason !== 'do-not-contact' && (
        <button type="button" class="quiet bordered" onClick={() => void back()}>
          {t('putBackButton')}
        </button>
      )}
    </>
  );
}

type ContactProps = { match: KnownBy; is: 'theirs' | 'possible' | 'refused'; say: Say };

function Contact({ match, is, say }: ContactProps) {
  const answer = async (isSame: boolean) => {
    const before = await answerMatch(match.matchId, isSame ? 'yes' : 'no', match.by);
    const name = isolate(match.known.name);
    say(isSame ? t('saidSame', name) : t('saidTwo', name), () =>
      answerMatch(match.matchId, before, match.by),
    );
  };
  const isTheirs = is === 'theirs';
  const no = t(isTheirs ? 'contactNo' : 'contactYes');
  return (
    <li class="person-contact" data-is={is}>
      <p class="person-facts">
        {facts(
          sourceWords(match.known),
          isTheirs ? t(`matchBy_${underscored(match.by)}`) : t(`contact_${is}`),
        )}
      </p>
      <p>{sayRecord(match)}</p>
      <p class="person-facts">{sayFiles(match)}</p>
      <button
        type="button"
        class="known-back"
        aria-label={t('labelOf', no, isolate(match.known.name))}
        onClick={() => void answer(!isTheirs)}
      >
        {no}
      </button>
    </li>
  );
}

function Merge({ merge, say }: { merge: MergeRow; say: Say }) {
  const { id, at, kept, lost } = merge;
  const part = async () => {
    await undoMerge(id);
    say(t('saidTwo', isolate(lost.name)), () => mergeStoredPeople(kept.id, lost.id));
  };
  return (
    <li class="person-contact" data-is="merge">
      <p class="person-facts">{t('mergedOn', date(at))}</p>
      <p>{facts(isolate(lost.name), lost.headline && isolate(lost.headline))}</p>
      <button type="button" class="known-back" onClick={() => void part()}>
        {t('mergeUndo')}
      </button>
    </li>
  );
}
