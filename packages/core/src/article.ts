/** An article as a caller gives it to the core. Times are milliseconds since 1970 (UTC). */
export interface ArticleInput {
  /** Unique within the stream; the same id again with other text is a new version. */
  readonly id: string;
  readonly url: string | null;
  /** The outlet as the caller knows it: a domain or a display name. */
  readonly source: string | null;
  readonly title: string | null;
  /** Plain text; paragraphs separated by line breaks. May hold stray markup. */
  readonly text: string | null;
  readonly publishedAt: number | null;
  /** When the article arrived. Null in offline files: the stream's own clock then stands in. */
  readonly receivedAt: number | null;
  /** ISO 639-1 code if the caller knows it. */
  readonly language: string | null;
  /** What the caller knows of earlier versions; without it they are counted while they are active. */
  readonly history?: ArticleHistory;
}

/** Which version of its article a text is, and the earliest times of any. */
export interface ArticleHistory {
  /** From 1. */
  readonly version: number;
  readonly publishedAt: number | null;
  readonly receivedAt: number | null;
}

/** An attribution in the text to someone else: "Source: bbc", "(Reuters)", a byline agency. */
export interface Credit {
  /** Folded name, one per origin whatever its spelling: "BBC", "Reuters", "NNN-AGENCIES". */
  readonly name: string;
  readonly kind: 'agency' | 'outlet' | 'other';
  /** The line or phrase in which it stood. */
  readonly evidence: string;
}

/** A line that normalization took out of the text, and the rule that did it. */
export interface RemovedLine {
  readonly line: string;
  readonly rule: string;
}

/** A half-open range of UTF-16 offsets into a cleaned text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A calendar date that the text mentions, as precisely as it does. */
export interface MentionedDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31. */
  readonly day: number | null;
  readonly evidence: string;
}

/** What normalization makes of an article: the text that everything else works on. */
export interface CleanArticle {
  readonly id: string;
  /** Registered domain, or a folded source name; null when nothing names the outlet. */
  readonly outletId: string | null;
  readonly outletName: string | null;
  /** The headline without doubling and outlet suffix; from the text's first line if none was given. */
  readonly title: string | null;
  /** The body, NFC, paragraphs joined by "\n\n", without headline and furniture; may be ''. */
  readonly text: string;
  /** Quoted prose in `text`, sorted, without overlaps. */
  readonly quotations: readonly TextRange[];
  /** ISO 639-1, or 'und'. */
  readonly language: string;
  readonly credits: readonly Credit[];
  /** Given by the caller or read from the text; null when unknown. Never later than receipt. */
  readonly publishedAt: number | null;
  readonly publishedAtFrom: 'caller' | 'text' | null;
  readonly receivedAt: number | null;
  /** Dates that the text itself mentions (dateline, "Jan 9", "in 2014"), in order. */
  readonly mentionedDates: readonly MentionedDate[];
  /** Place in the dateline, if there is one: "GENEVA". */
  readonly datelinePlace: string | null;
  readonly removed: readonly RemovedLine[];
}
