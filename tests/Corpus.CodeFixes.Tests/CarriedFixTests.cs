using Corpus.CodeFixes.Tests.Editing;
using Corpus.Generator.Diagnostics;
using Corpus.Sources;

namespace Corpus.CodeFixes.Tests;

/// <summary>Fixes of findings that only a corpus with a card or a schema has, carried through a diagnostic all the same.</summary>
public class CarriedFixTests
{
    private static readonly ReadingOptions Options = new(
        new EquatableArray<string>(["section", "author"]),
        new EquatableArray<Vocabulary>([new Vocabulary("section", new EquatableArray<string>(["binnenland", "hoog water"]))]));

    /// <summary>File, content, and the content after the first fix of its one finding.</summary>
    public static TheoryData<string, string, string> Words { get; } = new()
    {
        { "a.txt", "section binenland Tekst.", "section binnenland Tekst." },
        { "a.txt", "section \"binenland\" Tekst.", "section \"binnenland\" Tekst." },
        { "a.txt", "section hoog-water Tekst.", "section \"hoog water\" Tekst." },
        { "a.txt", "Author: Jan section binnenland Tekst.", "author: Jan section binnenland Tekst." },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public async Task A_word_of_the_card_replaces_the_one_that_was_meant(string path, string content, string expected)
    {
        var finding = Assert.Single(ArticleFileReader.Read(path, content, Options).Diagnostics);
        using var editor = Editor.WithCorpus((path, content));

        await editor.Apply((await editor.Actions(Findings.ToDiagnostic(Editor.Root + path, finding)))[0]);

        Assert.Equal(expected, editor.TextOf(Editor.Root + path));
        Assert.Empty(ArticleFileReader.Read(path, expected, Options).Diagnostics);
    }

    [Theory]
    [InlineData("a.txt", "Tekst.", "section ? Tekst.")]
    [InlineData("a.txt", "date 2022\nTekst.", "date 2022 section ?\nTekst.")]
    public async Task A_missing_key_is_added_to_the_head(string path, string content, string expected)
    {
        var article = Assert.Single(ArticleFileReader.Read(path, content, Options).Articles);
        var file = new SourceFile(path, content, Options);
        file.Report(DiagnosticRules.BadHead, article.HeadPlace, KeyFixes.Add(file, article.Insertion, "section", "?"), "a", "b");
        using var editor = Editor.WithCorpus((path, content));

        var action = Assert.Single(await editor.Actions(Findings.ToDiagnostic(Editor.Root + path, Assert.Single(file.Findings()))));
        await editor.Apply(action);

        Assert.Equal("Add 'section'", action.Title);
        Assert.Equal(expected, editor.TextOf(Editor.Root + path));
    }
}
