using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

public class SearchOracleTests
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "b", "ab", "ba", "abc", "C", "cd", "é", "‘", ".");

    private static readonly Gen<string> Texts
        = Gen.Select(Words, Gen.OneOf(" ", " ", " ", "\n", "\n\n"), (word, blank) => word + blank).Array[0, 15].Select(pieces => string.Concat(pieces).Trim());

    private static readonly Gen<SourceArticle[]> Corpora
        = Texts.Array[1, 12].Select(texts => texts.Select((text, i) => TestCorpus.Article($"{i:D2}", text)).ToArray());

    private static readonly Gen<(string Sign, string[] Words, bool IsPrefix)> Terms = Gen.Select(
        Gen.OneOf("", "", "", "+", "-"), Gen.OneOf("a", "b", "ab", "ba", "abc", "c", "cd", "é").Array[1, 3], Gen.Int[0, 3],
        (sign, words, kind) => (sign, kind == 0 ? words[..1] : words, kind == 0));

    [Fact]
    public void A_search_finds_and_ranks_what_the_formula_does()
        => Gen.Select(Corpora, Terms.Array[1, 5]).Sample(
            (sources, terms) =>
            {
                var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(sources)));

                AssertSame(NaiveSearch.Run([.. articles], [.. articles], terms), articles.Search(Written(terms)));
            },
            iter: 300);

    [Fact]
    public void A_search_within_some_articles_counts_over_all()
        => Gen.Select(Corpora, Terms.Array[1, 3], Gen.Int[0, 12], Gen.Int[0, 12]).Sample(
            (sources, terms, skipped, taken) =>
            {
                var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(sources)));
                var some = articles.Skip(skipped).Take(taken);

                AssertSame(NaiveSearch.Run([.. articles], [.. some], terms), some.Search(Written(terms)));
            },
            iter: 200);

    [Fact]
    public void Without_an_index_the_scores_are_the_same_to_the_last_bit()
        => Gen.Select(Corpora, Terms.Array[1, 5]).Sample(
            (sources, terms) =>
            {
                var image = TestCorpus.Open(TestCorpus.Segmented(sources));
                var query = SearchQuery.Parse(Written(terms));
                var indexed = new SearchRanking(new PreparedSearch(query, image, SearchOptions.Default), null, default);
                var scanned = new SearchRanking(new PreparedSearch(query, image, SearchOptions.Default) { Index = null }, null, default);

                Assert.NotNull(image.Index);
                Assert.Equal(Enumerable.Range(0, indexed.Count).Select(i => indexed[i]), Enumerable.Range(0, scanned.Count).Select(i => scanned[i]));
                Assert.Equal(indexed.Terms, scanned.Terms);
            },
            iter: 300);

    private static string Written((string Sign, string[] Words, bool IsPrefix)[] terms)
        => string.Join(' ', terms.Select(term => term.Sign + (term.IsPrefix ? term.Words[0] + "*" : term.Words.Length == 1 ? term.Words[0] : $"\"{string.Join(' ', term.Words)}\"")));

    // Sums of the same numbers in another order differ in the last digit, so that ties need not be ties there.
    private static void AssertSame(List<(string Id, double Score)> expected, SearchResults<TestArticle> hits)
    {
        var scores = expected.ToDictionary(hit => hit.Id, hit => hit.Score);
        Assert.Equal(scores.Keys.Order(StringComparer.Ordinal), hits.Select(hit => hit.Article.Id).Order(StringComparer.Ordinal));
        Assert.All(hits, hit => Assert.Equal(scores[hit.Article.Id], hit.Score, 1e-12));
        for (var i = 1; i < hits.Count; i++)
        {
            Assert.True(hits[i - 1].Score >= hits[i].Score);
            Assert.True(hits[i - 1].Score > hits[i].Score || string.CompareOrdinal(hits[i - 1].Article.Id, hits[i].Article.Id) < 0);
        }
    }
}
