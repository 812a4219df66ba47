/** How many files are asked for at a time: enough to hide the way they come, few enough to hold in memory. */
const atATime = 4;

/** Does the same with each item, some of them at a time, and gives the results in the items' order. */
export async function abreast<Item, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>): Promise<Done[]> {
  const results: Done[] = [];
  const left = items.entries();
  const hand = async (): Promise<void> => {
    for (const [position, item] of left) results[position] = await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, hand));
  return results;
}
