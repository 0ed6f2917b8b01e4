using CsCheck;

namespace Corpus.Sources.Tests.Outline;

public class CorpusOutlineTests
{
    [Fact]
    public void Articles_are_ordered_by_path_ordinally()
    {
        var outline = Outline(("b.txt", "Twee"), ("a/z.txt", "Een"), ("B.txt", "Drie"), ("a.txt", "Vier"));

        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt"], outline.Articles.Select(a => a.Path));
    }

    [Fact]
    public void Articles_of_one_name_are_told_apart_by_their_dates()
    {
        var outline = Outline(("1.txt", "date 2022-10 Haven dicht"), ("2.txt", "date 2023 Haven dicht"), ("3.txt", "Haven open"));

        Assert.Equal(["HavenDicht_2022_10", "HavenDicht_2023", "HavenOpen"], Names(outline));
    }

    [Fact]
    public void Articles_of_one_name_and_date_are_told_apart_by_their_ids()
    {
        var outline = Outline(("1.txt", "date 2022 Haven dicht"), ("2-b.txt", "date 2022 Haven dicht"), ("3.txt", "Haven dicht"));

        Assert.Equal(["HavenDicht_1", "HavenDicht_2_b", "HavenDicht_3"], Outline(
            ("1.txt", "Haven dicht"), ("2-b.txt", "Haven dicht"), ("3.txt", "Haven dicht")).Names);
        Assert.Equal(["HavenDicht_1", "HavenDicht_2_b", "HavenDicht"], Names(outline));
    }

    [Fact]
    public void Ids_that_look_alike_are_told_apart_by_a_hash()
    {
        var names = Names(Outline(("1-2.txt", "Haven dicht"), ("1_2.txt", "Haven dicht")));

        Assert.All(names, name => Assert.Matches("^HavenDicht_[0-9a-f]{8}$", name));
        Assert.Equal(2, names.Distinct().Count());
    }

    [Theory]
    [InlineData("count.txt", "Count_count")]
    [InlineData("articles.txt", "Articles_articles")]
    [InlineData("krant.txt", "Krant_krant")]
    [InlineData("to-string.txt", "ToString_to_string")]
    [InlineData("open-articles.txt", "OpenArticles_open_articles")]
    [InlineData("haven/haven.txt", "Haven_haven")]
    public void Names_that_the_class_has_itself_take_a_suffix(string path, string name)
    {
        Assert.Equal(name, Assert.Single(Names(Outline((path, "Tekst")))));
    }

    [Fact]
    public void A_folder_and_an_article_do_not_share_a_name()
    {
        Assert.Equal(["Haven_haven", "Brug"], Names(Outline(("haven.txt", "x"), ("haven/brug.txt", "x"))));
    }

    [Fact]
    public void The_same_name_in_two_folders_is_no_collision()
    {
        Assert.Equal(["Haven", "Haven"], Names(Outline(("2021/haven.txt", "x"), ("2022/haven.txt", "x"))));
    }

    [Fact]
    public void A_second_article_of_the_same_id_is_left_out_and_told()
    {
        var outline = CorpusOutline.Create("Krant", "nl", [Summary("a.txt", "Een"), Summary("a.txt", "Twee")]);

        Assert.Single(outline.Articles);
        Assert.Equal("a", Assert.Single(outline.Duplicates).Second.Id);
    }

    [Fact]
    public void Duplicates_are_found_although_another_file_stands_between_them()
    {
        var outline = CorpusOutline.Create("Krant", "nl", [Summary("a.TXT", "Een"), Summary("a.b.txt", "Twee"), Summary("a.txt", "Drie")]);

        Assert.Equal(["a.TXT", "a.b.txt"], outline.Articles.Select(a => a.Path));
        Assert.Equal("a.txt", Assert.Single(outline.Duplicates).Second.Path);
    }

    [Fact]
    public void The_fingerprint_follows_ids_and_contents()
    {
        var fingerprint = Outline(("a.txt", "date 2022 Een")).Fingerprint;

        Assert.Equal(fingerprint, Outline(("a.txt", "\uFEFF date 2022  Een\r\n")).Fingerprint);
        Assert.NotEqual(fingerprint, Outline(("b.txt", "date 2022 Een")).Fingerprint);
        Assert.NotEqual(fingerprint, Outline(("a.txt", "date 2022 Twee")).Fingerprint);
        Assert.NotEqual(fingerprint, Outline(("a.txt", "date 2023 Een")).Fingerprint);
        Assert.NotEqual(fingerprint, CorpusOutline.Create("Krant", "en", [Summary("a.txt", "date 2022 Een")]).Fingerprint);
        Assert.Matches("^[0-9a-f]{64}$", fingerprint.ToString());
    }

    [Fact]
    public void The_outline_does_not_depend_on_the_order_of_files()
    {
        var word = Gen.OneOf("haven", "brug", "count", "krant", "a-b", "a_b", "2022", "1");
        var file = Gen.Select(
            Gen.OneOf("", "2022/", "haven/", "a-b/", "a_b/"), word, Gen.OneOf("Haven dicht", "date 2022 Haven dicht", "Brug", "name: Brug x"),
            (folder, stem, text) => (Path: folder + stem + ".txt", Text: text));
        file.Array[0, 12].Sample(files =>
        {
            var distinct = files.DistinctBy(f => f.Path).ToArray();
            var forward = Outline(distinct);
            var backward = Outline([.. distinct.Reverse()]);

            Assert.Equal(forward.Fingerprint, backward.Fingerprint);
            Assert.Equal(Names(forward), Names(backward));
            Assert.Equal(
                forward.Articles.Count, forward.Articles.Zip(forward.Names, (a, name) => (a.Scope, name)).Distinct().Count());
            Assert.All(forward.Names, name => Assert.True(Identifier.IsValid(name)));
        });
    }

    [Fact]
    public void A_folder_with_more_articles_than_a_class_can_have_members_gets_none()
    {
        var text = ArticleFileReader.Read("a.txt", "x").Articles.Single();
        var outline = CorpusOutline.Create(
            "Krant", "nl", [.. Enumerable.Range(0, NamedMembers.MostInOneClass + 1).Select(i => ArticleSummary.Of(text, "Krant") with { Id = $"a{i}", Path = $"a{i}.txt", OwnName = $"A{i}" }), Summary("b/c.txt", "x")]);

        Assert.Equal("b", Assert.Single(NamedMembers.ByScope(true, outline)).Scope.ToLowerInvariant());
        Assert.Equal(NamedMembers.MostInOneClass + 1, Assert.Single(NamedMembers.Overfull(true, outline)).Articles.Count);
        Assert.Empty(NamedMembers.ByScope(null, outline));
    }

    [Fact]
    public void Adding_an_article_of_another_name_renames_nobody()
    {
        var before = Names(Outline(("1.txt", "Haven dicht"), ("2.txt", "Brug open")));
        var after = Outline(("0.txt", "Een ander stuk"), ("1.txt", "Haven dicht"), ("2.txt", "Brug open"));

        Assert.Equal(before, Names(after).Skip(1));
    }

    private static CorpusOutline Outline(params (string Path, string Text)[] files)
        => CorpusOutline.Create("Krant", "nl", [.. files.Select(file => Summary(file.Path, file.Text))]);

    private static ArticleSummary Summary(string path, string text)
        => ArticleSummary.Of(ArticleFileReader.Read(path, text).Articles.Single(), "Krant");

    private static string[] Names(CorpusOutline outline) => [.. outline.Names];
}
