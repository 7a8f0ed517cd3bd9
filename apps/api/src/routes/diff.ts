import { createRoute, z } from '@hono/zod-openapi';
import type { ReuseEdge } from '@tributary/core';
import { diffTexts } from '@tributary/core/text-diff';
import type { ArticleRow, Store, VersionRow } from '@tributary/store';
import type { Dependencies } from '../dependencies.ts';
import { badField, notFound, textDropped } from '../problem.ts';
import { createRouter } from '../router.ts';
import { type DiffAnswer, diffAnswer } from '../schemas/diff.ts';
import { exampleDiff } from '../schemas/examples.ts';
import { idInPath } from '../schemas/queries.ts';
import { reuseView } from '../views/article-view.ts';
import { isoTime, isoTimeOrNull } from '../views/iso-time.ts';
import { answer, problems } from './responses.ts';

const versionNumber = z.string().regex(/^\d{1,6}$/, 'a version number from 1');

const route = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/diff',
  tags: ['Articles'],
  summary: 'Compare an article with another one or with a version',
  description:
    'Word by word and in order: what both texts share and what was changed. Offsets are UTF-16 units into the two texts of the answer.',
  request: {
    params: idInPath,
    query: z.strictObject({
      against: z
        .string()
        .regex(/^(?:[\w:.~-]{1,200})?(?:@\d{1,6})?$/, 'ID, ID@VERSION or @VERSION')
        .min(1)
        .describe(
          '`ID` of another article (in the version that a reuse edge between the two names, else the newest), `ID@VERSION`, or `@VERSION` of this article.',
        ),
      version: versionNumber
        .optional()
        .describe('Version of this article; the newest by default, or the one of the reuse edge.'),
    }),
  },
  responses: {
    200: answer('The comparison.', diffAnswer, exampleDiff),
    ...problems(400, 404, 410, 503),
  },
});

export function diffRoutes({ store }: Dependencies) {
  return createRouter().openapi(route, async (c) => {
    const { id } = c.req.valid('param');
    const { against, version } = c.req.valid('query');
    const [otherId, otherVersion] = against.split('@');
    const article = await articleOf(store, id);
    const other = await articleOf(store, otherId || id);
    const edge = await edgeBetween(store, article.id, other.id);
    const here = await sideOf(store, article, {
      field: 'version',
      version: numberOf(version) ?? comparedVersion(edge, article.id) ?? article.version,
    });
    const there = await sideOf(store, other, {
      field: 'against',
      version: numberOf(otherVersion) ?? comparedVersion(edge, other.id) ?? other.version,
    });
    const diff = diffTexts(here.text, there.text);
    const reuse = edge === null ? null : edgeView(edge, [here, there]);
    return c.json({ article: here, against: there, ...diff, reuse }, 200);
  });
}

type Side = DiffAnswer['article'];

async function articleOf(store: Store, id: string): Promise<ArticleRow> {
  const row = await store.article(id);
  if (row === null) throw notFound('article', id);
  return row;
}

function numberOf(version: string | undefined): number | undefined {
  return version === undefined ? undefined : Number(version);
}

/** The version of an article that its edge speaks of. */
function comparedVersion(edge: ReuseEdge | null, articleId: string): number | undefined {
  if (edge === null) return undefined;
  return edge.articleId === articleId ? edge.articleVersion : edge.sourceVersion;
}

async function sideOf(
  store: Store,
  row: ArticleRow,
  wanted: { readonly version: number; readonly field: string },
): Promise<Side> {
  const versions = await store.articleVersions(row.id);
  const found = versions.find(({ version }) => version === wanted.version);
  if (found?.textDroppedAt != null) throw textDropped(row.id, found.textDroppedAt);
  if (found !== undefined) return sideView(row, found);
  throw badField({
    field: wanted.field,
    expected: `a version from 1 to ${row.version}`,
    actual: String(wanted.version),
    message: `the article ${JSON.stringify(row.id)} has no version ${wanted.version}`,
  });
}

function sideView(row: ArticleRow, version: VersionRow): Side {
  return {
    articleId: row.id,
    version: version.version,
    newestVersion: row.version,
    title: version.title,
    text: version.text ?? '',
    outlet:
      row.outletId === null ? null : { id: row.outletId, name: row.outletName ?? row.outletId },
    receivedAt: isoTime(version.receivedAt),
    publishedAt: isoTimeOrNull(version.publishedAt),
  };
}

/** Spans speak of the versions that were compared, and of no others. */
function edgeView(edge: ReuseEdge, sides: readonly Side[]): NonNullable<DiffAnswer['reuse']> {
  const asCompared = sides.every(
    ({ articleId, version }) => comparedVersion(edge, articleId) === version,
  );
  return reuseView(asCompared ? edge : { ...edge, spans: [] });
}

/** The edge from one to the other, whichever took from whichever. */
async function edgeBetween(
  store: Store,
  articleId: string,
  otherId: string,
): Promise<ReuseEdge | null> {
  if (articleId === otherId) return null;
  const reuse = await store.articleReuse(articleId);
  return (
    reuse.out.find(({ sourceId }) => sourceId === otherId) ??
    reuse.in.find((taken) => taken.articleId === otherId) ??
    null
  );
}
