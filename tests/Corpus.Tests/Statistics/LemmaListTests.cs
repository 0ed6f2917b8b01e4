using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

/// <summary>Lists of the lemmas of articles that came with them.</summary>
public class LemmaListTests
{
    private static readonly Gen<(string? Lemma, string? Upos)> Annotations = Gen.Select(Gen.OneOf(null, "zijn", "haven", "Haven", "'s-Gravenhage", "é"), Gen.OneOf(null, "NOUN", "VERB"), (lemma, upos) => (lemma, upos));

    [Fact]
    public void Lemmas_that_a_person_can_count()
    {
        var list = TestCorpus.Articles(TestCorpus.Open(TestCorpus.RichImage())).LemmaList();

        // The parts of a token of several words count, that token itself and what the text does not have do not.
        Assert.Equal(
            [(1, ".", "PUNCT", 2L, 1), (2, "_", "SYM", 1L, 1), (2, "daar", "ADV", 1L, 1), (2, "het", "PRON", 1L, 1), (2, "ik", "PRON", 1L, 1), (2, "zien", "VERB", 1L, 1)],
            list.Select(row => (row.Rank, row.Lemma, row.Upos, row.Count, row.Articles)));
        Assert.Equal((7L, 0L), (list.WordCount, list.WithoutLemma));
        Assert.Equal("./PUNCT (2)", list[0].ToString());
        Close.Equal(2e6 / 7, list[0].PerMillion);
    }

    // 𐐀 is U+10400, ﬀ U+FB00; in UTF-16 the former, whose first unit is U+D801, would be the lesser.
    [Fact]
    public void Lemmas_that_occur_equally_often_are_in_the_order_of_code_points()
    {
        var article = Article("a", [("\U00010400", "X"), ("\uFB00", "X")]);

        Assert.Equal(["\uFB00", "\U00010400"], TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(article))).LemmaList().Select(row => row.Lemma));
    }

    [Fact]
    public void Lemmas_are_counted_as_each_part_of_speech()
        => Gen.Select(Annotations.Array[0, 8].Array[0, 5], Gen.Bool).Sample((annotations, isPart) =>
        {
            var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented([.. annotations.Select((words, i) => Article($"{i}", words))])));
            var query = isPart ? articles.Where(a => a.Id != "0") : articles;
            var nodes = query.ToArray().SelectMany(article => article.Treebank.SelectMany(sentence => sentence.Nodes)).ToArray();
            var lemmas = nodes.Where(node => node.Lemma is not null).ToArray();

            var list = query.LemmaList();

            Assert.Equal(
                lemmas.GroupBy(node => (node.Lemma!, node.Upos)).Select(group => (group.Key, (long)group.Count(), group.Select(node => node.Article).Distinct().Count()))
                    .OrderByDescending(row => row.Item2).ThenBy(row => row.Key.Item1, StringComparer.Ordinal).ThenBy(row => row.Key.Upos, StringComparer.Ordinal),
                list.Select(row => ((row.Lemma, row.Upos), row.Count, row.Articles)));
            Assert.All(list, row => Assert.Equal(1 + list.Count(other => other.Count > row.Count), row.Rank));
            Assert.Equal((lemmas.Length, nodes.Length - lemmas.Length), ((int)list.WordCount, (int)list.WithoutLemma));
            Assert.Equal(annotations.Skip(isPart ? 1 : 0).Sum(words => words.Length), nodes.Length);
        }, iter: 150, threads: 2);

    private static SourceArticle Article(string id, (string? Lemma, string? Upos)[] words)
    {
        var text = string.Join(' ', words.Select(_ => "woord"));
        var tokens = words.Select((word, i) => new GoldToken(GoldTokenKind.Word, i + 1, 0, new TextSpan(6 * i, 5), "woord", word.Lemma, word.Upos, null, null, 0, null, null, null));
        return TestCorpus.Article(id, text, [], words.Length == 0 ? null : new GoldLayer([new GoldSentence(new TextSpan(0, text.Length), [], [.. tokens])]));
    }
}
