// Every leaf of a JSON value: its path, and the value with that leaf changed.
export function* altered(value) {
  for(const path of paths(value, [])) {
    const copy = structuredClone(value);
    const name = path.at(-1);
    const parent = path.slice(0, -1).reduce((at, step) => at[step], copy);
    parent[name] = typeof parent[name] === 'boolean' ? !parent[name] : `${parent[name]}x`;
    yield {path: path.join('/'), value: copy};
  }
}

function* paths(value, path) {
  if(typeof value !== 'object' || value === null) {
    yield path;
    return;
  }
  for(const [name, inner] of Object.entries(value)) {
    yield* paths(inner, [...path, name]);
  }
}
