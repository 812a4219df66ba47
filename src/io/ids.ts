/** Gives the id itself, or with `~2`, `~3` … when it was given before or is one of `taken`. */
export function createIds(taken: readonly string[] = []): (id: string) => string {
  const given = new Map<string, number>(taken.map((id) => [id, 1]));
  return (id) => {
    let again = (given.get(id) ?? 0) + 1;
    while (again > 1 && given.has(`${id}~${again}`)) again += 1;
    given.set(id, again);
    if (again === 1) return id;
    const unique = `${id}~${again}`;
    given.set(unique, 1);
    return unique;
  };
}
