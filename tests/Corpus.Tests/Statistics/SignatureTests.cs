using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>The line with which a result can be had again.</summary>
public class SignatureTests
{
    private static readonly ArticleQuery<ExecutorArticle, ExecutorFields> Articles = HarbourCorpus.Articles;

    public static TheoryData<string, Func<ArticleQuery<ExecutorArticle, ExecutorFields>, string>> Results => new()
    {
        { "concordance: pattern=\"haven\"; window=10; lines=all; ", all => all.Concordance("haven").Signature },
        { "concordance: pattern=WordPattern.Words(\"de \\\"haven\\\"\", matchCase: true); within=Paragraph; lines=all; ", all => all.Concordance(WordPattern.Words("de \"haven\"", matchCase: true), ContextUnit.Paragraph).Signature },
        {
            "concordance: pattern=WordPattern.Sequence(WordPattern.AnyToken, WordPattern.StartingWith(\"h\"), new Regex(\"\\\\d\", RegexOptions.IgnoreCase)); window=3; " +
            "lines=Sort(Left, At(-2).Descending().ReverseWord(), Date).SortByDescending(a => a.Section).Sample(2, seed: -1); ",
            all => all.Concordance(WordPattern.Sequence(WordPattern.AnyToken, WordPattern.StartingWith("h"), new Regex("\\d", RegexOptions.IgnoreCase)), 3)
                .Sort(ConcordanceSort.Left, ConcordanceSort.At(-2).Descending().ReverseWord(), ConcordanceSort.Date).SortByDescending(a => a.Section).Sample(2, seed: -1).Signature
        },
        { "frequency list: case=folded; counted=tokens; ", all => all.FrequencyList().Signature },
        { "frequency list: case=matched; counted=words; ", all => all.FrequencyList(matchCase: true, wordsOnly: true).Signature },
        { "lemma list: counted=words with a lemma; case=matched; ", all => all.LemmaList().Signature },
        { "n-grams: n=2; skip=0; within=Paragraph; minCount=1; case=folded; counted=tokens; ", all => all.NGrams(2).Signature },
        { "n-grams: n=3; skip=1; within=Sentence; minCount=2; case=matched; counted=words; ", all => all.NGrams(3, 1, ContextUnit.Sentence, 2, true, true).Signature },
        { "collocations: pattern=\"haven\"; counting=surface; window=5 left, 5 right; measure=LogLikelihood; minCount=1; case=folded; counted=tokens; ", all => all.Collocations("haven").Signature },
        { "co-occurrence: patterns=\"de\", WordPattern.AnyOf(\"haven\", \"kade\"); within=Sentence; ", all => all.CoOccurrences(["de", WordPattern.AnyOf("haven", "kade")]).Signature },
        { "dispersion: pattern=\"haven\"; parts=articles; ", all => all.Dispersion("haven").Signature },
        { "dispersion: pattern=\"haven\"; parts=Section; ", all => all.Dispersion("haven", a => a.Section).Signature },
        { "dispersion: pattern=\"haven\"; parts=10 equal; ", all => all.Dispersion("haven", 10).Signature },
        { "trend: pattern=\"haven\"; period=Month; ", all => all.Trend("haven", TimePeriod.Month).Signature },
        { "lexical diversity: window=500; case=folded; counted=tokens; ", all => all.LexicalDiversity().Signature },
    };

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void A_signature_says_what_was_counted_in_what(string beginning, Func<ArticleQuery<ExecutorArticle, ExecutorFields>, string> signature)
    {
        Assert.Equal(beginning + HarbourCorpus.Whole, signature(Articles));

        // The beginning of the SHA-256 of 0 and 2 in four bytes each.
        var subset = signature(Articles.Where(a => a.Section == ExecutorSection.Sport));
        Assert.StartsWith(beginning, subset, StringComparison.Ordinal);
        Assert.EndsWith("; subset=Nieuws.Articles.Where(a => a.Section == ExecutorSection.Sport); articles=2; ordinals=2fcd151b8295e8b3; tokens=34", subset, StringComparison.Ordinal);
    }

    [Fact]
    public void Textual_counting_and_keyness_say_so_too()
    {
        Assert.Equal(
            "collocations: pattern=\"haven\"; counting=textual; within=Article; measure=LogDice; minCount=2; case=matched; counted=words; " + HarbourCorpus.Whole,
            Articles.Collocations("haven", ContextUnit.Article, AssociationMeasure.LogDice, 2, true, true).Signature);
        Assert.Equal(
            "keyness: measure=LogRatio; minCount=1; case=folded; counted=tokens; " + HarbourCorpus.Whole + string.Concat(HarbourCorpus.Whole.Split("; ").Select(part => "; reference " + part)),
            Articles.Keyness(Articles, KeynessMeasure.LogRatio).Signature);
    }

    [Fact]
    public void Two_subsets_that_read_the_same_have_different_ordinals()
    {
        var conditions = Enumerable.Range(0, 2).Select(last => Articles.Where(a => a.Id.In([.. Enumerable.Range(0, 40).Select(i => i < 39 ? $"x{i}" : last == 0 ? "a" : "b")])));
        var signatures = conditions.Select(articles => articles.FrequencyList().Signature.Split("; ")).ToArray();

        Assert.Equal(Part(signatures[0], "subset"), Part(signatures[1], "subset"));
        Assert.NotEqual(Part(signatures[0], "ordinals"), Part(signatures[1], "ordinals"));
        Assert.Matches("^ordinals=[0-9a-f]{16}$", Part(signatures[0], "ordinals"));

        // The order does not matter to what is counted.
        Assert.Equal(
            Part(Articles.OrderBy(a => a.Date).FrequencyList().Signature.Split("; "), "ordinals"),
            Part(Articles.OrderByDescending(a => a.Id).FrequencyList().Signature.Split("; "), "ordinals"));
    }

    [Fact]
    public void A_long_pattern_stands_there_whole()
    {
        var word = new string('x', 300);
        foreach (var pattern in (WordPattern[])[word, new Regex(word), WordPattern.StartingWith(word)])
            Assert.Contains(word, Articles.Trend(pattern).Signature, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_is_one_line()
    {
        var articles = ExecutorCorpora.Of(TestCorpus.Article("", "haven", title: "een\ntitel"));

        var list = Assert.Single(articles.FrequencyListsBy(a => a.Title));
        Assert.StartsWith("frequency list: case=folded; counted=tokens; group=Nieuws.Articles, Title een titel; ", list.Value.Signature, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", articles.Concordance("ha\nven").Signature, StringComparison.Ordinal);
    }

    private static string Part(string[] signature, string key) => Assert.Single(signature, part => part.StartsWith(key + '=', StringComparison.Ordinal));
}
