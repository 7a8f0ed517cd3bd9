import type { Assignment, ReuseEdge } from '@tributary/core';
import type { ArticleRow, VersionRow } from '@tributary/store';
import type { Article, ArticleSummary } from '../schemas/article.ts';
import { isoTime, isoTimeOrNull } from './iso-time.ts';
import { webUrl } from './web-url.ts';

const excerptLength = 280;

/** The first 280 characters, cut between whole characters. */
function excerptOf(text: string | null): string {
  if (text === null || text.length <= excerptLength) return text ?? '';
  const end =
    text.charCodeAt(excerptLength - 1) >>> 10 === 0x36 ? excerptLength - 1 : excerptLength;
  return text.slice(0, end);
}

export function assignmentView(assignment: Assignment): NonNullable<ArticleSummary['assignment']> {
  return {
    storyId: assignment.storyId,
    founded: assignment.founded,
    score: assignment.score,
    confidence: assignment.confidence,
    parts: assignment.parts.map((part) => ({ ...part, evidence: [...part.evidence] })),
    nearest: assignment.nearest.map((member) => ({ ...member })),
    runnerUp: assignment.runnerUp,
  };
}

export const outletView = ({
  outletId,
  outletName,
}: Pick<ArticleRow, 'outletId' | 'outletName'>): ArticleSummary['outlet'] =>
  outletId === null ? null : { id: outletId, name: outletName ?? outletId };

export function articleSummaryView(row: ArticleRow): ArticleSummary {
  return {
    id: row.id,
    status: row.status,
    url: webUrl(row.url),
    externalId: row.externalId,
    outlet: outletView(row),
    title: row.title,
    excerpt: excerptOf(row.text),
    textDroppedAt: isoTimeOrNull(row.textDroppedAt),
    language: row.language,
    publishedAt: isoTimeOrNull(row.publishedAt),
    receivedAt: isoTime(row.receivedAt),
    version: row.version,
    storyId: row.storyId,
    assignment: row.assignment === null ? null : assignmentView(row.assignment),
    credits: row.credits.map((credit) => ({ ...credit })),
    origin:
      row.origin === null
        ? null
        : {
            key: row.origin.key,
            parentId: row.origin.parentId,
            kind: row.origin.kind,
            share: row.origin.share,
          },
  };
}

export function articleView(
  row: ArticleRow,
  versions: readonly VersionRow[],
  reuse: { readonly in: readonly ReuseEdge[]; readonly out: readonly ReuseEdge[] },
): Article {
  return {
    ...articleSummaryView(row),
    text: row.text,
    removed: row.removed.map((removed) => ({ ...removed })),
    assignedAt: isoTimeOrNull(row.assignedAt),
    failure: row.failure,
    versions: versions.map((version) => ({
      version: version.version,
      title: version.title,
      text: version.text,
      textDroppedAt: isoTimeOrNull(version.textDroppedAt),
      receivedAt: isoTime(version.receivedAt),
      publishedAt: isoTimeOrNull(version.publishedAt),
    })),
    reuse: { in: reuse.in.map(reuseView), out: reuse.out.map(reuseView) },
  };
}

export function reuseView(edge: ReuseEdge): Article['reuse']['in'][number] {
  return { ...edge, spans: edge.spans.map((span) => ({ ...span })) };
}
