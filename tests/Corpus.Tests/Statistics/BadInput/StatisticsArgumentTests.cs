using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>Arguments of concordances and statistics that are none, too small, too large, or no member.</summary>
public class StatisticsArgumentTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(
        TestCorpus.Article("a", "De haven is dicht. De brug ook.", "2021"), TestCorpus.Article("b", "de haven", "2022"), TestCorpus.Article("c", ""))));

    private static readonly ArticleQuery<TestArticle, TestFields> None = null!;

    [Fact]
    public void Null_is_refused_by_the_name_of_what_is_missing()
    {
        Refuses<ArgumentNullException>("articles", () => None.Concordance("de"), () => None.Concordance("de", 1), () => None.Concordance("de", ContextUnit.Sentence));
        Refuses<ArgumentNullException>("articles", () => None.FrequencyList(), () => None.FrequencyListsBy(a => a.Language), () => None.FrequencyListsBy(TimePeriod.Day), () => None.LemmaList(), () => None.NGrams(2));
        Refuses<ArgumentNullException>("articles", () => None.Collocations("de"), () => None.Collocations("de", 1, 1), () => None.Collocations("de", ContextUnit.Article), () => None.CoOccurrences(["de"]));
        Refuses<ArgumentNullException>("articles", () => None.Keyness(Articles), () => None.Dispersion("de"), () => None.Dispersion("de", 2), () => None.Dispersion("de", a => a.Language), () => None.Trend("de"), () => None.LexicalDiversity());
        Refuses<ArgumentNullException>("pattern", () => Articles.Concordance(null!), () => Articles.Concordance(null!, 1), () => Articles.Concordance(null!, ContextUnit.Sentence));
        Refuses<ArgumentNullException>("pattern", () => Articles.Collocations(null!), () => Articles.Collocations(null!, 1, 1), () => Articles.Collocations(null!, ContextUnit.Article));
        Refuses<ArgumentNullException>("pattern", () => Articles.Dispersion(null!), () => Articles.Dispersion(null!, 2), () => Articles.Dispersion(null!, a => a.Language), () => Articles.Trend(null!), () => WordPattern.Matching(null!));
        Refuses<ArgumentNullException>("words", () => WordPattern.Words(null!), () => Articles.Concordance((string)null!));
        Refuses<ArgumentNullException>("beginning", () => WordPattern.StartingWith(null!));
        Refuses<ArgumentNullException>("patterns", () => WordPattern.Sequence((IEnumerable<WordPattern>)null!), () => WordPattern.AnyOf((IEnumerable<WordPattern>)null!), () => Articles.CoOccurrences(null!));
        Refuses<ArgumentException>("patterns", () => WordPattern.Sequence(), () => WordPattern.AnyOf(), () => WordPattern.Sequence("de", null!), () => WordPattern.AnyOf("de", null!), () => Articles.CoOccurrences(["de", null!]));
        Refuses<ArgumentNullException>("reference", () => Articles.Keyness(null!));
        Refuses<ArgumentNullException>("key", () => Articles.FrequencyListsBy((Func<TestFields, Symbol<string>>)null!), () => Articles.Concordance("de").CountBy((Func<TestFields, Symbol<string>>)null!));
        Refuses<ArgumentNullException>("key", () => Articles.Concordance("de").SortBy(null!), () => Articles.Concordance("de").SortByDescending(null!));
        Refuses<ArgumentNullException>("parts", () => Articles.Dispersion("de", (Func<TestFields, Symbol<string>>)null!));
        Refuses<ArgumentNullException>("by", () => Articles.Concordance("de").Sort(null!), () => Articles.Concordance("de").Sort(ConcordanceSort.Right, null!));
        Refuses<ArgumentNullException>("word", () => Articles.FrequencyList().CountOf(null!), () => Articles.Collocations("de").Find(null!));
        Refuses<ArgumentNullException>("writer", () => Articles.Concordance("de").WriteCsv(null!), () => Articles.Concordance("de").Write(null!), () => Articles.FrequencyList().WriteCsv(null!));
        Refuses<ArgumentNullException>("stream", () => Articles.Concordance("de").WriteJson(null!), () => Articles.FrequencyList().WriteJson(null!));
    }

    [Fact]
    public void A_lambda_has_to_give_a_value()
    {
        Refuses<ArgumentException>("parts", () => Articles.Dispersion("de", _ => (Symbol<string>)null!));
        Refuses<ArgumentException>("key", () => Articles.FrequencyListsBy(_ => (Symbol<string>)null!), () => Articles.Concordance("de").SortBy(_ => null!));
    }

    [Fact]
    public void Numbers_have_to_be_in_their_range()
    {
        foreach (var number in (int[])[-1, int.MinValue])
        {
            Refuses<ArgumentOutOfRangeException>("window", () => Articles.Concordance("de", number));
            Refuses<ArgumentOutOfRangeException>("left", () => Articles.Collocations("de", number, 1));
            Refuses<ArgumentOutOfRangeException>("right", () => Articles.Collocations("de", 1, number));
            Refuses<ArgumentOutOfRangeException>("skip", () => Articles.NGrams(2, number), () => Articles.Concordance("de").Page(number, 1));
            Refuses<ArgumentOutOfRangeException>("take", () => Articles.Concordance("de").Page(0, number));
            Refuses<ArgumentOutOfRangeException>("count", () => Articles.Concordance("de").Sample(number, 1));
            Refuses<ArgumentOutOfRangeException>("index", () => Articles.Concordance("de")[number], () => Articles.FrequencyList()[number]);
        }

        foreach (var number in (int[])[0, -1, int.MinValue])
        {
            Refuses<ArgumentOutOfRangeException>("window", () => Articles.Collocations("de", number), () => Articles.LexicalDiversity(number));
            Refuses<ArgumentOutOfRangeException>("minCount", () => Articles.NGrams(2, minCount: number), () => Articles.Collocations("de", minCount: number), () => Articles.Collocations("de", ContextUnit.Article, minCount: number), () => Articles.Keyness(Articles, minCount: number));
            Refuses<ArgumentOutOfRangeException>("parts", () => Articles.Dispersion("de", number));
            Refuses<ArgumentOutOfRangeException>("n", () => Articles.NGrams(number));
        }

        Refuses<ArgumentOutOfRangeException>("n", () => Articles.NGrams(6), () => Articles.NGrams(int.MaxValue));
        Refuses<ArgumentOutOfRangeException>("skip", () => Articles.NGrams(2, 11), () => Articles.NGrams(2, int.MaxValue));
        Refuses<ArgumentOutOfRangeException>("parts", () => Articles.Dispersion("de", 1_000_001), () => Articles.Dispersion("de", int.MaxValue));
        Refuses<ArgumentOutOfRangeException>("place", () => ConcordanceSort.At(0), () => ConcordanceSort.At(1001), () => ConcordanceSort.At(-1001), () => ConcordanceSort.At(int.MinValue), () => ConcordanceSort.At(int.MaxValue));
        Refuses<ArgumentOutOfRangeException>("width", () => Articles.Concordance("de").Write(new StringWriter(), 19));
        Refuses<ArgumentOutOfRangeException>("index", () => Articles.Concordance("de")[3], () => Articles.Concordance("nergens")[0], () => Articles.FrequencyList()[100], () => Articles.Trend("de")[3]);
        Refuses<ArgumentOutOfRangeException>("first", () => Articles.CoOccurrences(["de"])[1, 0]);
        Refuses<ArgumentOutOfRangeException>("second", () => Articles.CoOccurrences(["de"])[0, -1]);
    }

    [Fact]
    public void Members_have_to_be_members()
    {
        foreach (var number in (int[])[-1, 3, int.MaxValue])
        {
            var (unit, period) = ((ContextUnit)number, (TimePeriod)number);
            Refuses<ArgumentOutOfRangeException>("within", () => Articles.Concordance("de", unit), () => Articles.NGrams(2, within: unit), () => Articles.Collocations("de", unit), () => Articles.CoOccurrences(["de"], unit));
            Refuses<ArgumentOutOfRangeException>("period", () => Articles.Trend("de", period), () => Articles.FrequencyListsBy(period), () => TimeBucket.Of(default, period), () => TimeBucket.Of(new PartialDate(2022), period));
        }

        Refuses<ArgumentOutOfRangeException>("measure", () => Articles.Collocations("de", measure: (AssociationMeasure)99), () => Articles.Keyness(Articles, (KeynessMeasure)(-1)));
    }

    // What is added to a position must not become negative.
    [Fact]
    public void The_largest_numbers_mean_everything()
    {
        Assert.Equal(["[De] haven is dicht. De brug ook.", "De haven is dicht. [De] brug ook.", "[de] haven"], Articles.Concordance("de", int.MaxValue).Select(line => line.ToString()));
        Assert.Equal(3, Articles.Concordance("de", int.MaxValue).Sort(ConcordanceSort.Right, ConcordanceSort.Left, ConcordanceSort.At(1000), ConcordanceSort.At(-1000)).Count);
        Assert.Equal(3, Articles.Concordance("de").Sample(int.MaxValue, int.MinValue).Count);
        Assert.Equal(2, Articles.Concordance("de").Page(1, int.MaxValue).Count);
        Assert.Empty(Articles.Concordance("de").Page(int.MaxValue, int.MaxValue));

        var near = Articles.Collocations("brug", int.MaxValue, int.MaxValue);
        Assert.Equal((1L, 8L, 10L), (near.Occurrences, near.NearTotal, near.Total));
        Assert.Equal(near.Select(row => row.Table), Articles.Collocations("brug", int.MaxValue).Select(row => row.Table));
        Assert.Empty(Articles.Collocations("de", 0, 0));
        Assert.Empty(Articles.Collocations("de", minCount: int.MaxValue));
        Assert.Empty(Articles.NGrams(2, minCount: int.MaxValue));
        Assert.Empty(Articles.Keyness(Articles, minCount: int.MaxValue));

        var diversity = Articles.LexicalDiversity(int.MaxValue);
        Assert.Equal((11L, 11, 7.0 / 11), (diversity.Tokens, diversity.Window, diversity.Mattr));
        Assert.Equal((1000, 11L, 3L), (Articles.Dispersion("de", 1000).Count, Articles.Dispersion("de", 1000).Sum(part => part.Tokens), Articles.Dispersion("de", 1000).Sum(part => part.Count)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0\n")]
    [InlineData("nergens")]
    [InlineData("haven nergens")]
    [InlineData("\0")]
    public void What_is_no_word_or_occurs_nowhere_is_found_nowhere(string word)
    {
        var concordance = Articles.Concordance(word);
        Assert.Empty(concordance);
        Assert.Equal((0, 0, 0), (concordance.Count, concordance.Sort().Count, concordance.Sample(3, 1).Count));
        Assert.Empty(concordance.CountBy(a => a.Language));
        Assert.StartsWith("concordance: pattern=", concordance.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, Articles.FrequencyList().CountOf(word));
        Assert.Equal(0, Articles.FrequencyList(matchCase: true).CountOf(word));
        Assert.Empty(Articles.Collocations(word));
        Assert.Null(Articles.Collocations("de").Find(word));
        Assert.Empty(Articles.Collocations(word, ContextUnit.Article));
        Assert.Equal([0L, 0, 3], Articles.CoOccurrences([word, "de"]).Select(row => row.Count));
        Assert.Equal((3, 0L, 0.0), (Articles.Dispersion(word).Count, Articles.Dispersion(word).Occurrences, Articles.Dispersion(word).Measures.Mean));
        Assert.Equal([0L, 0, 0], Articles.Trend(word).Select(point => point.Count));
    }

    [Fact]
    public void An_empty_expression_and_an_empty_beginning_fit_every_token()
    {
        Assert.Equal(11, Articles.Concordance(new Regex("")).Count);
        Assert.Equal(11, Articles.Concordance(WordPattern.StartingWith("")).Count);
        Assert.Equal(11, Articles.Concordance(WordPattern.AnyToken).Count);
        Assert.Equal(11, Articles.Concordance(WordPattern.AnyToken).ToArray().Length);
    }

    [Fact]
    public void An_expression_that_backtracks_for_ever_ends_with_its_time()
    {
        var slow = new Regex("^(a|aa)+(?=z)$", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(30));
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", new string('a', 60) + "b en " + new string('a', 60) + "c"))));

        foreach (var ask in (Action[])[() => articles.Concordance(slow), () => articles.Collocations(slow), () => articles.CoOccurrences([slow]), () => articles.Dispersion(slow), () => articles.Trend(slow)])
            Assert.StartsWith("The regular expression \"^(a|aa)+(?=z)$\" took longer than its limit of 0.03 s.", Assert.Throws<TimeoutException>(ask).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_may_be_long()
    {
        var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("a", string.Join(' ', Enumerable.Range(0, 150).Select(i => $"w{i}")) + "\n\n" + string.Join(' ', Enumerable.Range(0, 99).Select(i => $"w{i}"))))));
        Assert.Equal(51, articles.Concordance(WordPattern.Sequence(Enumerable.Repeat(WordPattern.AnyToken, 100))).Count);

        var choice = WordPattern.AnyOf(Enumerable.Range(0, 20_000).Select(i => (WordPattern)$"w{i}"));
        Assert.Equal(249, articles.Concordance(choice).Count);
        Assert.Contains("\"w19999\"", articles.Concordance(choice).Signature, StringComparison.Ordinal);

        // Of one token each they are one reading; of several their number is multiplied.
        Assert.Equal(148 + 97, articles.Concordance(WordPattern.Sequence(choice, choice, WordPattern.AnyToken)).Count);
        var phrases = WordPattern.AnyOf(Enumerable.Range(0, 120).Select(i => (WordPattern)$"w{i} w{i + 1}"));
        var exception = Assert.Throws<InvalidOperationException>(() => articles.Concordance(WordPattern.Sequence(phrases, phrases)));
        Assert.Contains("stands for more than 10,000 sequences", exception.Message, StringComparison.Ordinal);
    }

    private static void Refuses<TException>(string parameter, params Func<object?>[] asks)
        where TException : ArgumentException
        => Assert.All(asks, ask => Assert.Equal(parameter, Assert.Throws<TException>(() => ask()).ParamName));

    private static void Refuses<TException>(string parameter, params Action[] asks)
        where TException : ArgumentException
        => Assert.All(asks, ask => Assert.Equal(parameter, Assert.Throws<TException>(ask).ParamName));
}
