namespace Corpus.Sources.Tests.Names;

public class NameTests
{
    [Theory]
    [InlineData("haven-dicht-na-storm", "haven dicht na storm")]
    [InlineData("brug_oudewijk", "brug oudewijk")]
    [InlineData("HavenDicht", "HavenDicht")]
    [InlineData("covid19-cijfers", "covid19 cijfers")]
    [InlineData("top-10-films", "top 10 films")]
    [InlineData("01-haven-dicht", "haven dicht")]
    [InlineData("2022-10-11-haven-dicht", "haven dicht")]
    [InlineData("café-zomer", "café zomer")]
    public void A_stem_of_words_gives_its_words(string stem, string words)
    {
        Assert.Equal(words, FileStem.Words(stem));
    }

    [Theory]
    [InlineData("000_c9fe88e308fd4026")]
    [InlineData("42")]
    [InlineData("2022-10-11")]
    [InlineData("20221011")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("x7k2mq9z")]
    [InlineData("doc_000123")]
    [InlineData("deadbeefdeadbeef")]
    [InlineData("a")]
    [InlineData("nr-5")]
    [InlineData("")]
    public void An_index_a_date_or_a_hash_is_no_words(string stem)
    {
        Assert.Null(FileStem.Words(stem));
    }

    [Theory]
    [InlineData("De haven is dicht.", "DeHavenIsDicht")]
    [InlineData("’s Morgens rijden er auto’s", "SMorgensRijdenErAutos")]
    [InlineData("Navo-secretaris-generaal", "NavoSecretarisGeneraal")]
    [InlineData("één Oekraïense café", "ÉénOekraïenseCafé")]
    [InlineData("cafe\u0301 dicht", "CaféDicht")]
    [InlineData("2022 begint goed", "_2022BegintGoed")]
    [InlineData("snake_case_naam", "SnakeCaseNaam")]
    [InlineData("𝄞 muziek 🦭 in zee", "MuziekInZee")]
    [InlineData("istanbul ışık", "Istanbulışık")]
    [InlineData("港が閉鎖", "港が閉鎖")]
    [InlineData("…!?", "")]
    [InlineData("half\uFFFEweg", "HalfWeg")]
    public void Words_become_one_identifier(string text, string name)
    {
        Assert.Equal(name, PascalCase.FromWords(text, 40));
    }

    [Fact]
    public void A_name_ends_with_a_whole_word_within_40_characters()
    {
        Assert.Equal(
            "DeJaarlijkseOefeningMetKernwapensVanNavo",
            PascalCase.FromWords("De jaarlijkse oefening met kernwapens van Navo die gepland staat", 40));
        Assert.Equal(
            "HetVeerbootbedrijfVanZandrechtStaakt",
            PascalCase.FromWords("Het veerbootbedrijf van Zandrecht staakt morgenochtend", 40));
    }

    [Fact]
    public void A_single_word_that_is_too_long_is_cut()
    {
        Assert.Equal(new string('A', 1) + new string('a', 39), PascalCase.FromWords(new string('a', 90), 40));
    }

    [Theory]
    [InlineData("a.txt", "De haven is dicht.", "DeHavenIsDicht")]
    [InlineData("2022/haven-dicht.txt", "Iets anders.", "HavenDicht")]
    [InlineData("a.txt", "name: Eigen Iets anders.", "Eigen")]
    [InlineData("000_c9fe88e308fd4026.txt", "!!!", "Article000C9fe88e308fd4026")]
    [InlineData("17.txt", "", "Article17")]
    public void An_article_is_named_by_its_head_its_file_its_headline_or_its_id(string path, string file, string name)
    {
        var article = ArticleFileReader.Read(path, file).Articles.Single();

        Assert.Equal(name, ArticleName.Of(article, Headline.Of(article)));
    }

    [Theory]
    [InlineData("a.txt", "")]
    [InlineData("2022/a.txt", "_2022")]
    [InlineData("oud-nieuws/2022/a.txt", "OudNieuws._2022")]
    [InlineData("2022/2022/a.txt", "_2022._2022Folder")]
    [InlineData("Ids/a.txt", "IdsFolder")]
    [InlineData("Ids/Ids/a.txt", "IdsFolder.IdsFolderFolder")]
    [InlineData("krant/a.txt", "KrantFolder")]
    [InlineData("--/a.txt", "Folder")]
    public void Folders_become_nested_classes(string path, string scope)
    {
        Assert.Equal(scope, FolderScope.Of(path, "Krant"));
    }
}
