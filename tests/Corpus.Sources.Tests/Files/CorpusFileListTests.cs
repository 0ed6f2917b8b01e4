namespace Corpus.Sources.Tests.Files;

public class CorpusFileListTests
{
    [Fact]
    public void A_list_gives_settings_and_files()
    {
        var list = CorpusFileList.Parse(
            "corpus: Nieuws\nnamespace: Mijn.App\nlanguage: nl\nmembers: true\nfiles:\n2022/a.txt\t/x/y/2022/a.txt\nb;#.txt\t/x/b;#.txt\n");

        Assert.Equal(("Nieuws", "Mijn.App", "nl", true), (list.Corpus, list.Namespace, list.Language, list.Members));
        Assert.Equal([new("2022/a.txt", "/x/y/2022/a.txt"), new("b;#.txt", "/x/b;#.txt")], list.Files);
        Assert.Equal("Nieuws.corpus", list.ResourceName);
    }

    [Fact]
    public void Settings_that_are_missing_have_defaults()
    {
        var list = CorpusFileList.Parse("corpus: Nieuws\nnamespace: \nlanguage: \nmembers: \nfiles:\n");

        Assert.Equal(("", "", null), (list.Namespace, list.Language, list.Members));
        Assert.Empty(list.Files);
    }

    [Theory]
    [InlineData("Nieuws", "App", "Nieuws")]
    [InlineData("Nieuws", "Nieuws", "NieuwsCorpus")]
    [InlineData("Nieuws", "Mijn.Nieuws", "NieuwsCorpus")]
    [InlineData("Nieuws", "Nieuws.App", "NieuwsCorpus")]
    [InlineData("Corpus", "App", "CorpusCorpus")]
    [InlineData("Ids", "App", "IdsCorpus")]
    [InlineData("Nieuws", "MijnNieuws", "Nieuws")]
    [InlineData("Nieuws", "", "Nieuws")]
    public void A_class_never_stands_in_a_namespace_of_its_name(string corpus, string @namespace, string className)
    {
        Assert.Equal(className, CorpusFileList.Parse($"corpus: {corpus}\nnamespace: {@namespace}\nfiles:\n").ClassName);
    }

    [Fact]
    public void Names_of_projects_that_are_no_identifiers_are_made_ones()
    {
        var list = CorpusFileList.Parse("corpus: mijn-krant\nnamespace: 2de.mijn krant\nfiles:\n");

        Assert.Equal(("mijn_krant", "_2de.mijn_krant", "mijn-krant.corpus"), (list.Corpus, list.Namespace, list.ResourceName));
        Assert.Equal("_class", CorpusFileList.Parse("corpus: class\nnamespace: A\nfiles:\n").Corpus);
    }

    [Theory]
    [InlineData("Corpus.Shipped.txt", false)]
    [InlineData("Corpus.Unshipped.txt", false)]
    [InlineData("2022/Corpus.Shipped.txt", true)]
    [InlineData("Corpus.Shipped.md", true)]
    [InlineData("corpus.shipped.txt", true)]
    public void A_baseline_at_the_root_is_no_article(string path, bool isArticle)
    {
        Assert.Equal(isArticle ? [path] : [], CorpusFileList.Parse($"corpus: N\nfiles:\n{path}\t/x/{path}\n").Files.Select(file => file.Path));
        Assert.Equal(isArticle ? [path] : [], CorpusFileList.Of("N", "nl", [new(path, $"/x/{path}")]).Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_is_listed_twice_counts_once()
    {
        Assert.Single(CorpusFileList.Parse("corpus: N\nfiles:\na.txt\t/a.txt\nx/a.txt\t/a.txt\n").Files);
    }
}
