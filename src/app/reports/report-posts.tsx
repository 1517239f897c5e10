import { listByRevenue, type PostRow } from '../../leads/results/count-posts';
import type { Report } from '../../leads/results/report';
import type { Share } from '../../leads/text/read-share';
import { sayMoney } from '../words/say-money';
import { aside, number, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { ReportBegun, ReportPart, ReportTable } from './report-table';
import { namePost, sayPercent, sayPublished } from './say-figure';

const best = 10;

/** The posts that began most conversations, and those that earned most. */
export function ReportPosts({ posts }: { posts: Report['posts'] }) {
  const talking = posts.filter(({ conversations, reached }) => conversations > 0 || reached.tries > 0);
  const earning = listByRevenue(posts).slice(0, best);
  return (
    <ReportPart id="posts" title={t('reportsPosts')} note={t('reportsPostsMean')}>
      {posts.length === 0 && <p class="report-none">{t('reportsPostsNone')}</p>}
      {talking.length > 0 && <h3>{t('reportsByConversations')}</h3>}
      {talking.length > 0 && (
        <ReportTable
          id="posts"
          label={t('reportsByConversations')}
          columns={[
            t('reportsPost'),
            t('reportsConversations'),
            t('reportsReached'),
            t('reportsAnsweredSince'),
          ]}
          rows={talking.slice(0, best).map(toRow)}
        />
      )}
      {earning.length > 0 && <h3>{t('reportsByRevenue')}</h3>}
      {earning.length > 0 && (
        <ReportTable
          id="revenue"
          label={t('reportsByRevenue')}
          columns={[t('reportsPost'), t('reportsOrders'), t('reportsAmount')]}
          rows={earning.map(({ earned, ...row }) => ({
            key: `${row.id} ${earned.currency}`,
            head: <PostName row={row} />,
            n: earned.n,
            k: earned.amount,
            cells: [number(earned.n), sayMoney(earned.amount, earned.currency)],
          }))}
        />
      )}
    </ReportPart>
  );
}

function toRow(row: PostRow) {
  const { id, conversations, reached } = row;
  return {
    key: id,
    head: <PostName row={row} />,
    n: reached.tries,
    k: conversations,
    cells: [<ReportBegun key="begun" begun={row} />, number(reached.tries), saySince(reached)],
  };
}

function saySince({ answered, tries, enough }: Share): string {
  if (tries === 0) return t('reportsNone');
  return t('reportsKOf', answered, tries, enough ? sayPercent(answered / tries) : t('reportsTooFew'));
}

function PostName({ row: { post, provisional } }: { row: PostRow }) {
  return (
    <>
      {withParts(
        (day, flag) => aside(namePost(post), post && day, provisional && flag),
        post && <span class="report-day">{sayPublished(post)}</span>,
        <span class="report-flag">{t('reportsProvisional')}</span>,
      )}
    </>
  );
}
