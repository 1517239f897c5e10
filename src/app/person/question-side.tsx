import { Initials } from '../parts/initials';
import type { Fact } from '../words/list-person-facts';
import { t } from '../words/t';

type Props = { id: string; name: string; from: string; files?: string; facts: Fact[] };

/** One side of a question: who, where from, and what is said of them there. */
export function QuestionSide({ id, name, from, files, facts }: Props) {
  return (
    <div class="question-side">
      <p class="eyebrow" title={files}>
        {from}
      </p>
      <p class="question-name">
        <Initials id={id} name={name} />
        <bdi>{name}</bdi>
      </p>
      <dl>
        {facts.map(({ id: which, words, isLtr }) => (
          <div key={which}>
            <dt class="visually-hidden">{t(`fact_${which}`)}</dt>
            <dd dir={isLtr ? 'ltr' : 'auto'} data-fact={which}>
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
