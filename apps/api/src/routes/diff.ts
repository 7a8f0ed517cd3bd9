import { createRoute, z } from '@hono/zod-openapi';
import type { ArticleRow, Store, VersionRow } from '@tributary/store';
import type { Dependencies } from '../dependencies.ts';
import { diffTexts } from '../diff/text-diff.ts';
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
        .describe('`ID` of another article, `ID@VERSION`, or `@VERSION` of this article.'),
      version: versionNumber.optional().describe('Version of this article; the newest by default.'),
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
    const here = await readSide(store, id, version, 'version');
    const there = await readSide(store, otherId || id, otherVersion, 'against');
    const reuse = await edgeBetween(store, here.articleId, there.articleId);
    return c.json(
      { article: here, against: there, ...diffTexts(here.text, there.text), reuse },
      200,
    );
  });
}

type Side = DiffAnswer['article'];

async function readSide(
  store: Store,
  id: string,
  version: string | undefined,
  field: string,
): Promise<Side> {
  const row = await store.article(id);
  if (row === null) throw notFound('article', id);
  const versions = await store.articleVersions(row.id);
  const wanted = version === undefined ? row.version : Number(version);
  const found = versions.find((one) => one.version === wanted);
  if (found?.textDroppedAt != null) throw textDropped(row.id, found.textDroppedAt);
  if (found !== undefined) return sideOf(row, found);
  throw badField({
    field,
    expected: `a version from 1 to ${row.version}`,
    actual: String(wanted),
    message: `the article ${JSON.stringify(id)} has no version ${wanted}`,
  });
}

function sideOf(row: ArticleRow, version: VersionRow): Side {
  return {
    articleId: row.id,
    version: version.version,
    title: version.title,
    text: version.text ?? '',
    outlet:
      row.outletId === null ? null : { id: row.outletId, name: row.outletName ?? row.outletId },
    receivedAt: isoTime(version.receivedAt),
    publishedAt: isoTimeOrNull(version.publishedAt),
  };
}

/** The edge from one to the other, whichever took from whichever. */
async function edgeBetween(
  store: Store,
  articleId: string,
  otherId: string,
): Promise<DiffAnswer['reuse']> {
  if (articleId === otherId) return null;
  const reuse = await store.articleReuse(articleId);
  const edge =
    reuse.out.find(({ sourceId }) => sourceId === otherId) ??
    reuse.in.find((taken) => taken.articleId === otherId);
  return edge === undefined ? null : reuseView(edge);
}
