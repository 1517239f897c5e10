import type { CardReason } from '../../leads/records/card';
import { sayTopic } from '../words/shared-words';
import { isolate, t } from '../words/t';

type Props = { text: string; post: CardReason['post'] | null };

/** Their own words; under them the post they answered, where that is not plain from the screen. */
export function Quotation({ text, post }: Props) {
  const topic = post && sayTopic(post);
  return (
    <figure class="quotation">
      <blockquote dir="auto">{t('quoted', text)}</blockquote>
      {topic && (
        <figcaption>
          {t('underPost')} {t('quoted', isolate(topic))}
        </figcaption>
      )}
    </figure>
  );
}
