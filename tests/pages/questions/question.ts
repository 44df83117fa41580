/** What somebody asks, and the places of which one has to be among the first two. */
export type Question = readonly [question: string, ...places: string[]];
