import { ProgressBar } from '../parts/progress-bar';
import { t } from '../words/t';
import type { SuggestionFacts } from './suggest-draft';
import { useSuggestion, useWriter } from './use-suggestion';

type Props = {
  facts: SuggestionFacts;
  /** True when there is a draft already: then the suggestion is only offered. */
  isWritten: () => boolean;
  onTake: (text: string) => void;
};

/** A first draft by what the browser itself can write; nothing at all where it cannot. */
export function SuggestButton({ facts, isWritten, onTake }: Props) {
  const writer = useWriter();
  const { suggestion, start, clear } = useSuggestion((text) => {
    if (isWritten()) return;
    clear();
    onTake(text);
  });
  if (!writer) return null;
  const isBusy = suggestion.step === 'writing' || suggestion.step === 'downloading';
  const take = (text: string) => {
    clear();
    onTake(text);
  };
  return (
    <div class="draft-suggest">
      {!isBusy && suggestion.step !== 'done' && (
        <button
          type="button"
          class="quiet bordered"
          data-testid="draft-suggest"
          onClick={() => void start(facts)}
        >
          {t('suggest')}
        </button>
      )}
      {suggestion.step === 'downloading' && (
        <ProgressBar
          label={t('suggestDownloading')}
          done={suggestion.share}
          total={1}
          cancel={t('cancel')}
          onCancel={clear}
        />
      )}
      {suggestion.step === 'writing' && (
        <ProgressBar label={t('suggestWriting')} done={0} total={0} cancel={t('cancel')} onCancel={clear} />
      )}
      {suggestion.step === 'failed' && (
        <p class="draft-hint" role="status">
          {t('suggestFailed')}
        </p>
      )}
      {suggestion.step === 'done' && <Offer text={suggestion.text} onTake={take} onLeave={clear} />}
      {suggestion.step === 'idle' && writer === 'download' && (
        <p class="draft-hint">{t('suggestWillDownload')}</p>
      )}
    </div>
  );
}

type OfferProps = { text: string; onTake: (text: string) => void; onLeave: () => void };

/** Below a draft of one's own: the suggestion waits to be taken. */
function Offer({ text, onTake, onLeave }: OfferProps) {
  return (
    <div class="draft-offer" data-testid="draft-offer">
      <p class="eyebrow">{t('suggested')}</p>
      <p dir="auto" class="draft-earlier">
        {text}
      </p>
      <div class="row">
        <button type="button" class="quiet bordered" onClick={() => onTake(text)}>
          {t('suggestTake')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {t('suggestLeave')}
        </button>
      </div>
    </div>
  );
}
