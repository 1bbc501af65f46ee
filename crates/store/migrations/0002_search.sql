-- Full-text search. The one table that another engine would need in another form (see
-- ARCHITECTURE.md; source is '1' for a text in the language it was first written in): words arrive folded (base::text::fold), so the tokenizer only splits at blanks.
create virtual table search_entries using fts5 (
  kind unindexed, href unindexed, locale unindexed, source unindexed, title unindexed, body unindexed, folded_title, folded_body,
  tokenize = 'unicode61 remove_diacritics 0'
);
