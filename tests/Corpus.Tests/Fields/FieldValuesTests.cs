using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

public class FieldValuesTests
{
    private static readonly ArticleQuery<TestArticle, TestFields> Articles = TestCorpus.Articles(TestCorpus.Rich());

    private static readonly Gen<string> Words = Gen.OneOf("", "a", "b", "Z", "é", "🙂", "\uFFFF", "\0", "a.b").Array[0, 3].Select(string.Concat);

    private static readonly Gen<SourceValue> Values = Gen.OneOf(
        Words.Select(word => TestCorpus.Field("", word).Value),
        Words.Array[0, 4].Select(words => TestCorpus.List("", words).Value),
        Gen.Const(TestCorpus.Null("").Value));

    // The fields of each article.
    private static readonly Gen<Dictionary<string, SourceValue>[]> Corpora = Gen.Dictionary(Words, Values)[0, 6].Array[0, 8];

    [Fact]
    public void The_keys_come_in_ordinal_order()
    {
        Assert.Equal(["pages", "section", "tags"], Articles["brug"].Fields.Keys);
        Assert.Equal(["byline", "section", "source.url", "tags"], Articles["zin"].Fields.Keys);
        Assert.Equal(["12", "binnenland", "brug, verkeer"], Articles["brug"].Fields.Values.Select(value => value.ToString()));
    }

    [Fact]
    public void An_article_without_keys_has_none()
    {
        Assert.Empty(Articles["leeg"].Fields);
        Assert.Empty(default(FieldValues));
        Assert.False(default(FieldValues).TryGetValue("section", out _));
    }

    [Fact]
    public void A_corpus_without_keys_has_none()
        => Assert.Empty(TestCorpus.Articles(TestCorpus.Three())[0].Fields);

    [Fact]
    public void They_are_a_dictionary_of_what_the_head_says()
        => Corpora.Sample(
            corpus =>
            {
                var articles = TestCorpus.Articles([.. corpus.Select((fields, i) => TestCorpus.Article($"{i}", "", [.. fields.Select(f => new SourceField(f.Key, default, f.Value))]))]);
                for (var i = 0; i < corpus.Length; i++)
                    AssertSame(corpus[i], articles[i].Fields);
                AssertPlaces(corpus, articles);
            },
            iter: 500);

    [Theory]
    [InlineData("sektion", "did you mean 'section'?")]
    [InlineData("Tags", "did you mean 'tags'?")]
    [InlineData("auteur", "it has 'pages', 'section', 'tags'.")]
    public void An_unknown_key_is_named_with_the_nearest(string key, string advice)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Articles["brug"].Fields[key]);
        Assert.Equal($"Article 'brug' has no key '{key}': {advice}", exception.Message);
    }

    [Fact]
    public void A_key_that_only_others_have_is_named_so()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Articles["leeg"].Fields["tags"]);
        Assert.Equal("Article 'leeg' has no value for the key 'tags', which other articles have. Use TryGetValue where it may be missing.", exception.Message);
    }

    [Fact]
    public void Where_there_are_no_keys_the_message_says_so()
    {
        Assert.Equal("Article 'leeg' has no key 'x': it has none at all.", Assert.Throws<KeyNotFoundException>(() => Articles["leeg"].Fields["x"]).Message);
        Assert.Equal("There is no key 'x': there are none at all.", Assert.Throws<KeyNotFoundException>(() => default(FieldValues)["x"]).Message);
    }

    [Fact]
    public void Fields_of_one_article_are_equal()
    {
        Assert.True(Articles["brug"].Fields == Articles["brug"].Fields);
        Assert.True(Articles["brug"].Fields != Articles["zin"].Fields);
        Assert.True(Articles["brug"].Fields != default);
        Assert.Equal(Articles["brug"].Fields.GetHashCode(), Articles["brug"].Fields.GetHashCode());
    }

    [Fact]
    public void Going_through_fields_allocates_nothing()
    {
        var article = Articles["brug"];
        Assert.Equal(3, article.Fields.Count);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var count = article.Fields.Count;
        var found = article.Fields.TryGetValue("tags", out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(found && count == 3);
    }

    [Fact]
    public void More_keys_than_an_image_holds_are_refused_with_advice()
    {
        SourceField[] most = [.. Enumerable.Range(0, ImageFormat.MaxOwnFields).Select(i => TestCorpus.Field($"k{i}", "x"))];
        Assert.Equal(most.Length, TestCorpus.Articles(TestCorpus.Article("a", "", most))[0].Fields.Count);

        var exception = Assert.Throws<ArgumentException>(
            () => TestCorpus.Image(TestCorpus.Article("a", "", most), TestCorpus.Article("b", "", [TestCorpus.Field("nog een", "x")])));
        Assert.Contains("With 'nog een' of 'b' the articles have more than 4088 different keys between them.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_comes_twice_is_refused()
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", "", [TestCorpus.Field("k", "1"), TestCorpus.Field("k", "2")])));

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_value_is_refused()
        => Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", "", [TestCorpus.Field("k", "\uD83D")])));

    // Were a value kept for every article and key, this would take 4,000 × 4,000 × 4 bytes.
    [Fact]
    public void Keys_of_their_own_in_every_article_take_no_more_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var writer = new ImageWriter(Stream.Null, "X", null);
        for (var i = 0; i < 4_000; i++)
            writer.Add(TestCorpus.Article($"{i}", "", [TestCorpus.Field($"k{i}", "x")]), "");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16_000_000);
    }

    private static void AssertSame(Dictionary<string, SourceValue> expected, FieldValues actual)
    {
        var present = expected.Where(field => !field.Value.IsNull).OrderBy(field => field.Key, StringComparer.Ordinal).ToList();
        Assert.Equal(present.Count, actual.Count);
        Assert.Equal(present.Select(field => field.Key), actual.Keys);
        foreach (var (key, value) in present)
        {
            Assert.True(actual.ContainsKey(key));
            Assert.Equal(value.IsList, actual[key].IsList);
            Assert.Equal(value.Scalars.Select(scalar => scalar.Text), actual[key].ToList(scalar => scalar.ToString()));
        }

        foreach (var (key, value) in expected)
            Assert.Equal(!value.IsNull, actual.TryGetValue(key, out _));
    }

    // What generated code relies on.
    private static void AssertPlaces(Dictionary<string, SourceValue>[] corpus, ArticleQuery<TestArticle, TestFields> articles)
    {
        var keys = corpus.SelectMany(fields => fields).Where(field => !field.Value.IsNull).Select(field => field.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var article in articles)
        {
            for (var place = 0; place < keys.Count; place++)
            {
                article.Fields.TryGetValue(keys[place], out var value);
                Assert.Equal(value, article.FieldAt(place));
            }
        }
    }
}
