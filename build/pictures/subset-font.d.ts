/** What is used of the library, which comes without types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { readonly targetFormat: 'truetype'; readonly noHinting: boolean },
  ): Promise<Uint8Array>;
}
