import type { CardReason } from '../../leads/card';
import { t } from '../words/t';

type Props = { text: string; post: CardReason['post'] | null };

/** Their own words; under them the post they answered, where that is not plain from the screen. */
export function Quotation({ text, post }: Props) {
  return (
    <figure class="quotation">
      <blockquote dir="auto">{t('quoted', text)}</blockquote>
      {post?.text && (
        <figcaption>
          {t('underPost')} <bdi>{t('quoted', post.text.replace(/\s+/g, ' ').slice(0, 90))}</bdi>
        </figcaption>
      )}
    </figure>
  );
}
