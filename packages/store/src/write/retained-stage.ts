/** How far retention has come with a closed story: the column `stories.retained`. */
export const retainedStage = { everything: 0, withoutRecords: 1, withoutTexts: 2 } as const;
