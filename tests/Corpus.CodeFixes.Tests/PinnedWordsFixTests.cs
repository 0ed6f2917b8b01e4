using Corpus.CodeFixes.Tests.Editing;
using Corpus.Generator.Pins;

namespace Corpus.CodeFixes.Tests;

public class PinnedWordsFixTests
{
    private const string Text = "De haven van Zandrecht is dicht.\nDe boten ‘liggen’ stil, zei de \"baas\".";

    [Theory]
    [InlineData("\"haven van Zandregt\"", "\"haven van Zandrecht\"", "Write 'haven van Zandrecht'")]
    [InlineData("@\"haven van Zandregt\"", "\"haven van Zandrecht\"", "Write 'haven van Zandrecht'")]
    [InlineData("\"\"\"haven van Zandregt\"\"\"", "\"haven van Zandrecht\"", "Write 'haven van Zandrecht'")]
    [InlineData("Zin", "\"haven van Zandrecht\"", "Write 'haven van Zandrecht'")]
    [InlineData("\"is nu dicht. De boten\" /* ? */", "\"is dicht. De boten\" /* ? */", "Write 'is dicht. De boten'")]
    [InlineData("\"zei de 'baas'\"", "\"zei de \\\"baas\\\"\"", "Write 'zei de \"baas\"'")]
    public async Task The_words_are_replaced_by_the_nearest(string words, string expected, string title)
    {
        using var editor = Editor.WithCorpus(("haven.txt", Text)).AddSource(Source(words));

        var action = Assert.Single(await editor.ActionsInCode(Assert.Single(await editor.Find(new PinnedSpanAnalyzer()))));
        await editor.Apply(action);

        Assert.Equal(title, action.Title);
        Assert.Equal(Source(expected), editor.CodeOf("/project/Code.cs"));
        Assert.Empty(await editor.Find(new PinnedSpanAnalyzer()));
    }

    [Theory]
    [InlineData("\"kernwapens\"")]
    [InlineData("\"De\"")]
    public async Task Nothing_is_offered_where_nothing_is_near_or_more_than_one_stretch_has_the_words(string words)
    {
        using var editor = Editor.WithCorpus(("haven.txt", Text)).AddSource(Source(words));

        Assert.Empty(await editor.ActionsInCode(Assert.Single(await editor.Find(new PinnedSpanAnalyzer()))));
    }

    private static string Source(string words)
        => $"using Voorbeeld;\ninternal static class Program {{ private const string Zin = \"haven van Zandregt\"; public static void Run() => Nieuws.Haven.Span({words}); }}";
}
