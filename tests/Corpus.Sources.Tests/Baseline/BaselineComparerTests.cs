using CsCheck;

namespace Corpus.Sources.Tests.Baseline;

public class BaselineComparerTests
{
    private static readonly Gen<BaselineEntry> Entries = Gen.OneOf<BaselineEntry>(
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 3], (id, member, hash) => (BaselineEntry)Article($"{id}", $"M{member}", $"{hash}")),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1], (name, type) => (BaselineEntry)Property($"P{name}", type == 0 ? "int" : "string")));

    private static readonly Gen<BaselineEntry[]> Corpora = Entries.Array[0, 9].Select(entries => entries.DistinctBy(entry => entry.Subject).ToArray());

    [Fact]
    public void Each_kind_of_change_is_told_with_what_it_means()
    {
        Assert.Equal(
            [
                "Breaking: The article 'a/weg' is gone",
                "Breaking: The article 'b' is called 'b2' now",
                "Breaking: The member 'C' of the article 'c' is called 'Cee' now",
                "Patch: The article 'd' says something else",
                "Breaking: The article 'e' has no member any more; it was 'E'",
                "Minor: The article 'f' has a member now, 'F'",
                "Minor: The article 'z' is new",
                "Breaking: The property 'Author' of NieuwsArticle is gone",
                "Minor: The property 'Byline' of NieuwsArticle is new, with the type 'string?'",
                "Breaking: The property 'Words' of NieuwsArticle was of the type 'int' and is of 'int?'",
            ],
            Told(
                [
                    Article("a/weg", "Weg", "1"), Article("b", "B", "2"), Article("c", "C", "3"), Article("d", "D", "4"), Article("e", "E", "5"),
                    Article("f", "-", "6"), Article("g", "G", "7"), Property("Author", "string"), Property("Words", "int"), Property("Same", "int"),
                ],
                [
                    Property("Same", "int"), Property("Words", "int?"), Property("Byline", "string?"), Article("z", "Z", "9"), Article("b2", "B2", "2"),
                    Article("c", "Cee", "3"), Article("d", "D", "44"), Article("e", "-", "5"), Article("f", "F", "6"), Article("g", "G", "7"),
                ]));
    }

    [Fact]
    public void A_new_member_and_a_new_text_are_two_changes_of_one_article()
    {
        Assert.Equal(
            ["Breaking: The member 'A' of the article 'a' is called 'B' now", "Patch: The article 'a' says something else"],
            Told([Article("a", "A", "1")], [Article("a", "B", "2")]));
    }

    [Fact]
    public void Of_several_articles_of_one_content_each_is_paired_once()
    {
        Assert.Equal(
            ["Breaking: The article 'a' is called 'x' now", "Breaking: The article 'b' is gone"],
            Told([Article("b", "B", "1"), Article("a", "A", "1")], [Article("x", "X", "1")]));
    }

    [Fact]
    public void Articles_of_other_corpora_are_other_articles()
    {
        Assert.Equal(
            ["Breaking: The article 'a' is gone", "Minor: The article 'a' is new"],
            Told([Article("a", "A", "1")], [new BaselineArticle("Weer", "a", "A", "1")]));
    }

    [Fact]
    public void A_corpus_does_not_differ_from_itself_in_another_order()
    {
        Corpora.Sample(corpus => Assert.Empty(BaselineComparer.Compare(corpus, [.. corpus.Reverse()])));
    }

    [Fact]
    public void Applied_to_the_old_corpus_the_changes_give_the_new_one()
    {
        Gen.Select(Corpora, Corpora).Sample((old, now) =>
        {
            var changes = BaselineComparer.Compare(old, now);
            var result = old.Except(changes.Select(change => change.Old).OfType<BaselineEntry>())
                .Concat(changes.Select(change => change.New).OfType<BaselineEntry>());
            Assert.Equal(now.ToHashSet(), result.ToHashSet());
        });
    }

    [Theory]
    [InlineData("1.4.2", "2.0.0", "1.5.0", "1.4.3")]
    [InlineData("0.4.2", "0.5.0", "0.4.3", "0.4.3")]
    public void The_next_version_follows_from_the_gravest_change(string version, string breaking, string minor, string patch)
    {
        Assert.True(PackageVersion.TryParse(version, out var parsed));

        Assert.Equal(
            [breaking, minor, patch],
            new[] { ChangeImpact.Breaking, ChangeImpact.Minor, ChangeImpact.Patch }.Select(impact => parsed.Next(impact).ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("1.2.-3")]
    [InlineData("1.2.3-beta")]
    [InlineData("1.2.99999999999")]
    public void What_is_not_three_numbers_is_no_version(string text) => Assert.False(PackageVersion.TryParse(text, out _));

    [Fact]
    public void The_gravest_impact_counts()
    {
        BaselineChange Added(string id) => new(BaselineChangeKind.ArticleAdded, null, Article(id, "A", "1"));

        Assert.Null(BaselineComparer.ImpactOf([]));
        Assert.Equal(ChangeImpact.Minor, BaselineComparer.ImpactOf([Added("a")]));
        Assert.Equal(
            ChangeImpact.Breaking,
            BaselineComparer.ImpactOf([Added("a"), new(BaselineChangeKind.ArticleRemoved, Article("b", "B", "1"), null), Added("c")]));
    }

    private static IEnumerable<string> Told(BaselineEntry[] old, BaselineEntry[] now)
        => BaselineComparer.Compare(old, now).Select(change => $"{change.Impact}: {change}");

    private static BaselineArticle Article(string id, string member, string hash) => new("Nieuws", id, member, hash);

    private static BaselineProperty Property(string name, string type) => new("Nieuws", name, type);
}
