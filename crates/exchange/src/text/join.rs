//! Neighbouring blocks that Markdown cannot tell apart become one.

use super::rich::Block;

/// `flattened`: something was lost by it.
pub(super) fn joined(blocks: Vec<Block>, flattened: &mut bool) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        let block = match block {
            Block::List { first, items } => {
                let items = items
                    .into_iter()
                    .map(|item| joined(item, flattened))
                    .collect();
                Block::List { first, items }
            }
            Block::Quote(inner) => Block::Quote(joined(inner, flattened)),
            Block::Speech(inner) => Block::Speech(joined(inner, flattened)),
            // A name that nothing follows is a line.
            other => other,
        };
        match (out.last_mut(), block) {
            (
                Some(Block::List { first, items }),
                Block::List {
                    first: other,
                    items: more,
                },
            ) if first.is_some() == other.is_some() => {
                *flattened |= first.is_some();
                items.extend(more);
            }
            (Some(Block::Quote(inner)), Block::Quote(more)) => inner.extend(more),
            (Some(last @ Block::Speaker(_)), block) if !matches!(block, Block::Speech(_)) => {
                if let Block::Speaker(runs) = last {
                    *last = Block::Paragraph(std::mem::take(runs));
                }
                out.push(block);
            }
            (_, block) => out.push(block),
        }
    }
    if let Some(last @ Block::Speaker(_)) = out.last_mut()
        && let Block::Speaker(runs) = last
    {
        *last = Block::Paragraph(std::mem::take(runs));
    }
    out
}
