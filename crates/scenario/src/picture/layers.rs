//! In which layer each node stands: below all that lead to it, but for ways that turn back.

/// The layer of each node, from what follows it.
pub fn layers(next: &[Vec<usize>]) -> Vec<usize> {
    let (order, position) = order(next);
    let mut layers = vec![0; next.len()];
    for node in order {
        for to in &next[node] {
            if position[*to] > position[node] {
                layers[*to] = layers[*to].max(layers[node] + 1);
            }
        }
    }
    layers
}

/// All nodes, those before that lead to others, as far as there are no circles; and the position of each.
fn order(next: &[Vec<usize>]) -> (Vec<usize>, Vec<usize>) {
    let mut met = vec![false; next.len()];
    let mut done = Vec::new();
    for root in 0..next.len() {
        if met[root] {
            continue;
        }
        met[root] = true;
        // A node, and how many of those that follow it were looked at.
        let mut open = vec![(root, 0)];
        while let Some((node, looked)) = open.last_mut() {
            let Some(to) = next[*node].get(*looked).copied() else {
                done.push(*node);
                open.pop();
                continue;
            };
            *looked += 1;
            if !met[to] {
                met[to] = true;
                open.push((to, 0));
            }
        }
    }
    done.reverse();
    let mut position = vec![0; next.len()];
    for (at, node) in done.iter().enumerate() {
        position[*node] = at;
    }
    (done, position)
}
