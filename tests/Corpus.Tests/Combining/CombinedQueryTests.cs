using CsCheck;

namespace Corpus.Tests;

/// <summary>A query over several corpora gives what plain LINQ gives over their articles one after the other.</summary>
public class CombinedQueryTests
{
    private const int Iterations = 300;

    private static readonly Gen<(CombinedQuery Combined, Article[] Articles)> Corpora3 = ExecutorCorpora.Corpora.Array[0, 3].Select(parts =>
        (Corpora.Of(parts), parts.SelectMany(part => part).ToArray<Article>()));

    private static readonly Gen<(string What, Func<CombinedQuery, CombinedQuery> Ask, Func<IEnumerable<Article>, IEnumerable<Article>> Plain)> Step
        = Gen.Select(Gen.Int[0, 9], Gen.Int[-1, 7]).Select(
            (kind, n) => ((string, Func<CombinedQuery, CombinedQuery>, Func<IEnumerable<Article>, IEnumerable<Article>>))(kind switch
            {
                0 => ("year", all => all.Where(a => a.Date.Year == 2022), all => all.Where(a => a.Date.Year == 2022)),
                1 => ("word", all => all.Where(a => a.Text.ContainsWord("haven")), all => all.Where(a => a.Text.ContainsWord("haven"))),
                2 => ("date", all => all.OrderBy(a => a.Date), all => all.OrderBy(a => a.Date)),
                3 => ("headline", all => all.OrderByDescending(a => a.Headline).ThenBy(a => a.Date), all => all.OrderByDescending(a => a.Headline).ThenBy(a => a.Date)),
                4 => ("language", all => all.OrderBy(a => a.Language).ThenByDescending(a => a.Tokens.Count), all => all.OrderBy(a => a.Language).ThenByDescending(a => a.Tokens.Count)),
                5 or 6 => ($"skip {n}", all => all.Skip(n), all => all.Skip(n)),
                7 or 8 => ($"take {n}", all => all.Take(n), all => all.Take(n)),
                _ => ("again", all => Corpora.Of(all), all => all),
            }));

    [Fact]
    public void Chains_of_operators_give_what_plain_LINQ_gives()
        => Gen.Select(Corpora3, Step.Array[0, 5]).Sample((corpora, steps) =>
        {
            var (query, plain) = (corpora.Combined, corpora.Articles.AsEnumerable());
            foreach (var step in steps)
                (query, plain) = (step.Ask(query), step.Plain(plain));
            var expected = plain.ToArray();

            Assert.Equal(expected.FirstOrDefault(), query.FirstOrDefault());
            Assert.Equal(expected.Length > 0, query.Any());
            Assert.Equal(expected.Length, query.Count);
            Assert.Equal(expected, query);
            Assert.Equal(expected.LastOrDefault(), query.LastOrDefault());
            Assert.Equal(expected.Length, query.Explain().Found);
            for (var i = 0; i < expected.Length; i++)
                Assert.Equal(expected[i], query[i]);
            Assert.Equal(corpora.Articles.Select(expected.Contains), corpora.Articles.Select(query.Contains));
            Assert.Equal(expected.GroupBy(a => a.Date.Year).Select(group => KeyValuePair.Create(group.Key, group.Count())), query.CountBy(a => a.Date.Year));
            Assert.Equal(expected.GroupBy(a => a.Title).Select(group => KeyValuePair.Create(group.Key, group.Count())), query.CountBy(a => a.Title));
            Assert.Equal(expected.GroupBy(a => a.Title).Select(group => (group.Key, string.Join(' ', group))), query.GroupBy(a => a.Title).Select(group => (group.Key, string.Join(' ', group))));
            Assert.Equal(expected.Count(a => a.Language == "en"), query.Count(a => a.Language == "en"));
            Assert.Equal(expected.All(a => a.Language == "en"), query.All(a => a.Language == "en"));
        }, iter: Iterations, threads: 2, print: given => string.Join(", ", given.Item2.Select(step => step.What)));

    [Fact]
    public void What_symbols_cannot_say_is_plain_LINQ()
    {
        var (combined, parts) = Two();
        static bool IsShort(Article article) => article.Text.Length < 20;

        Assert.Equal(parts.Where(a => IsShort(a)), combined.Where(a => IsShort(a)));
        Assert.Equal(parts.OrderBy(a => a.Date).ThenBy(a => a.Text.Length), combined.OrderBy(a => a.Date).ThenBy(a => (int)Math.Abs((double)a.Text.Length)));
    }

    [Fact]
    public void Articles_keep_their_class_and_come_in_turn()
    {
        var (combined, _) = Two();

        Assert.Equal(["ExecutorArticle a", "ExecutorArticle b", "ExecutorArticle c", "ExecutorArticle d", "ExecutorArticle e", "TestArticle haven", "TestArticle a"], combined.Select(a => $"{a.GetType().Name} {a.Id}"));
    }

    [Fact]
    public void An_id_that_two_corpora_have_is_asked_of_one()
    {
        var (combined, _) = Two();

        Assert.Equal("haven", combined["haven"].Id);
        Assert.Equal("b", combined["b"].Id);
        var ambiguous = Assert.Throws<InvalidOperationException>(() => combined["a"]);
        Assert.Equal("2 corpora have an article with the id 'a': Nieuws, Nieuws. Ask the one that is meant, as in Nieuws.Articles[\"a\"].", ambiguous.Message);
        Assert.Throws<InvalidOperationException>(() => combined.TryGetValue("a", out _));
        Assert.Equal("TestArticle", combined.Where(a => a.Headline == "Kade")["a"].GetType().Name);
    }

    [Fact]
    public void An_id_that_none_has_is_refused_with_one_that_is_close()
    {
        var (combined, _) = Two();

        Assert.False(combined.TryGetValue("havne", out var none));
        Assert.Null(none);
        Assert.Equal("None of the corpora (Nieuws, Nieuws) has an article with the id 'havne'. Did you mean 'haven' of Nieuws?", Assert.Throws<KeyNotFoundException>(() => combined["havne"]).Message);
        Assert.Equal("The query does not find the article with the id 'haven', which the corpus Nieuws has.", Assert.Throws<KeyNotFoundException>(() => combined.Take(1)["haven"]).Message);
        Assert.Throws<ArgumentNullException>("id", () => combined[null!]);
    }

    [Fact]
    public void A_corpus_is_given_once()
    {
        var five = ExecutorCorpora.Five();

        Assert.StartsWith("Two of the queries are of the corpus Nieuws", Assert.Throws<ArgumentException>("corpora", () => Corpora.Of(five, five.Where(a => a.Date.Year == 2022))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("corpora", () => Corpora.Of(five, Corpora.Of(five)));
        Assert.StartsWith("The query at 1 is null.", Assert.Throws<ArgumentException>("corpora", () => Corpora.Of(five, null!)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_corpora_have_no_articles_and_count_nothing()
    {
        var none = Corpora.Of();

        Assert.Empty(none);
        Assert.Empty(none.Cards);
        Assert.Equal("Corpora.Of()", none.ToString());
        Assert.Equal("0 corpora: 0 found", none.Explain().ToString());
        Assert.Empty(none.FrequencyList());
        Assert.Equal("frequency list: case=folded; counted=tokens; corpora=0", none.FrequencyList().Signature);
        Assert.Empty(none.OrderBy(a => a.Date).Concordance("de").Sort());
        Assert.Empty(none.Search("de +haven section:x"));
        Assert.DoesNotContain(none.Keyness(ExecutorCorpora.Five()), row => row.Frequency > 0);
        Assert.Empty(none.NGrams(2, skip: 1));
        Assert.Empty(none.Trend("de"));
        Assert.Equal(0, none.LexicalDiversity().Tokens);
        Assert.False(none.Any());
        Assert.Throws<KeyNotFoundException>(() => none["a"]);
    }

    [Fact]
    public void A_query_says_what_it_asks_and_how_it_was_answered()
    {
        var (combined, _) = Two();
        var query = combined.Where(a => a.Date.Year == 2022).OrderBy(a => a.Date).Take(2);

        Assert.Equal(
            "Corpora.Of(Nieuws.Articles.Where(a => a.Date.Year == 2022), Nieuws.Articles.Where(a => a.Date.Year == 2022)).OrderBy(a => a.Date).Take(2)", query.ToString());
        var plan = query.Explain();
        Assert.Equal([3, 0], plan.Corpora.Select(corpus => corpus.Found));
        Assert.Equal((2, 2), (plan.Steps.Count, plan.Found));
        Assert.Contains("2 corpora: 2 found", plan.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_names_all_corpora()
    {
        var (combined, _) = Two();

        Assert.Equal(
            $"frequency list: case=folded; counted=tokens; corpora=2; 1 corpus=Nieuws; 1 fingerprint={combined[0].Image.Fingerprint}; 1 segmenter={combined[0].Image.SegmenterVersion}; 1 subset=all; 1 articles=5; 1 tokens=23; " +
            $"2 corpus=Nieuws; 2 fingerprint={combined[0].Image.Fingerprint}; 2 segmenter={combined[0].Image.SegmenterVersion}; 2 subset=all; 2 articles=2; 2 tokens=6",
            combined.FrequencyList().Signature);
        Assert.Contains("; reference corpora=2; reference 1 corpus=Nieuws; ", ExecutorCorpora.Five().Keyness(combined).Signature, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_of_one_corpus_are_not_asked_of_several()
    {
        var five = ExecutorCorpora.Five();
        Condition? pages = null;
        _ = five.Where(a => pages = a.Pages > 1);
        var stream = new MemoryStream();
        new ImageWriter(stream, "Andere", "nl", null).Finish(TestCorpus.Fingerprint, [], null);
        var other = TestCorpus.Articles(TestCorpus.Open(stream.ToArray()));

        Assert.Equal(3, Corpora.Of(five).Count(a => pages!));
        Assert.Throws<ArgumentException>("condition", () => Corpora.Of(five, other).Where(pages!));
        Assert.Throws<ArgumentException>("condition", () => Corpora.Of(five, other).Where(a => pages!));
    }

    [Fact]
    public void Cancelled_and_disposed_corpora_stop_it_as_one_would()
    {
        using var source = new CancellationTokenSource();
        var (combined, _) = Two();
        var watched = combined.OrderBy(a => a.Date).WithCancellation(source.Token);
        Assert.Equal(7, watched.Count);
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => watched.ToList());
        Assert.Throws<OperationCanceledException>(() => watched.Count);
        Assert.Throws<OperationCanceledException>(() => watched.FrequencyList());
        Assert.Throws<OperationCanceledException>(() => watched.Search("de"));
        Assert.Throws<OperationCanceledException>(() => watched.Concordance("de").ToList());
        Assert.Throws<OperationCanceledException>(() => watched.Explain());
        Assert.Equal(7, combined.Count);
    }

    [Fact]
    public void A_loop_that_makes_queries_from_each_other_needs_no_deep_stack()
    {
        var (combined, parts) = Two();
        var query = combined;
        for (var i = 0; i < 20_000; i++)
            query = query.Skip(0).OrderBy(a => a.Language);

        Assert.Equal(parts.OrderBy(a => a.Language), query);
    }

    private static (CombinedQuery Combined, Article[] Articles) Two()
    {
        var five = ExecutorCorpora.Five();
        var two = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("haven", "De haven.", "2023"), TestCorpus.Article("a", "De kade.", title: "Kade"))));
        return (Corpora.Of(five, two), [.. five, .. two]);
    }
}
