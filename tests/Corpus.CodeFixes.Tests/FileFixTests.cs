using Corpus.CodeFixes.Tests.Editing;
using Corpus.Generator.Diagnostics;

namespace Corpus.CodeFixes.Tests;

/// <summary>Findings in article files, the actions that an editor offers for them, and what the files say afterwards.</summary>
public class FileFixTests
{
    /// <summary>File, content, the finding, the title of an action, and the content after it.</summary>
    public static TheoryData<string, string, string, string, string> Fixes { get; } = new()
    {
        { "a.txt", "date 2022-9-5 Tekst.", "CORP1002", "Change to '2022-09-05'", "date 2022-09-05 Tekst." },
        { "a.txt", "\uFEFFdate 2022-13-01 Tekst.", "CORP1002", "Change to '2022-01-13'", "\uFEFFdate 2022-01-13 Tekst." },
        { "a.txt", "date 5.10.2022 Tekst.", "CORP1002", "Change to '2022-10-05'", "date 2022-10-05 Tekst." },
        { "a.txt", "date 5.10.2022 Tekst.", "CORP1002", "Change to '2022-05-10'", "date 2022-05-10 Tekst." },
        { "a.txt", "\r\n date: 2022-02-30\r\nTekst.", "CORP1002", "Change to '2022-02'", "\r\n date: 2022-02\r\nTekst." },
        { "a.txt", "Date 2022-10 Tekst.", "CORP1004", "Change to 'date'", "date 2022-10 Tekst." },
        { "a.txt", "\n\nDate 2022 Tekst.", "CORP1004", "Change to 'date'", "\n\ndate 2022 Tekst." },
        { "a.txt", "date:2022-10 Tekst.", "CORP1004", "Change to 'date: 2022-10'", "date: 2022-10 Tekst." },
        { "a.txt", "Date:2022 Tekst.", "CORP1004", "Change to 'date: 2022'", "date: 2022 Tekst." },
        { "a.txt", "date 2022\nNAME:Haven Tekst.", "CORP1004", "Move 'name: Haven' to the line of the head", "date 2022 name: Haven Tekst." },
        { "a.txt", "name: Haven\n\ndate 2022 Tekst.", "CORP1004", "Move 'date' to the line of the head", "name: Haven date 2022 Tekst." },
        { "a.txt", "Een caf\uFFFD.", "CORP1007", "Remove the character", "Een caf." },
        { "a.txt", "\uFFFD en \uFFFD en \uFFFD.", "CORP1007", "Remove the character", " en \uFFFD en \uFFFD." },
        { "a.txt", "\uFFFD en \uFFFD en \uFFFD.", "CORP1007", "Remove all 3 of them in the file", " en  en ." },
        { "a.txt", "\u0093Ja\u0094, zei \u0081ze\u0085", "CORP1008", "Read 3 control characters as Windows-1252, as '\u201C' here", "\u201CJa\u201D, zei \u0081ze\u2026" },
        { "a.txt", "\u0093Ja\u0094, zei \u0081ze", "CORP1008", "Remove 1 control character", "\u0093Ja\u0094, zei ze" },
        { "a.txt", "A\u0001b\u007Fc\td", "CORP1008", "Remove 2 control characters", "Abc\td" },
    };

    /// <summary>Files with findings that leave nothing to offer: what was meant is not certain.</summary>
    public static TheoryData<string, string, string> Uncertain { get; } = new()
    {
        { "a.txt", "date gisteren Tekst.", "CORP1004" },
        { "a.txt", "date 2022-xx-yy Tekst.", "CORP1002" },
        { "a.txt", "date palms", "CORP1004" },
        { "a.txt", "title: Haven dicht", "CORP1004" },
        { "a.txt", "name:9lives Tekst.", "CORP1004" },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task An_action_mends_the_finding(string path, string content, string id, string title, string expected)
    {
        using var editor = Editor.WithCorpus((path, content));
        var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer()));
        Assert.Equal(id, finding.Id);

        var action = Assert.Single(await editor.Actions(finding), action => action.Title == title);
        await editor.Apply(action);

        Assert.Equal(expected, editor.TextOf(Editor.Root + path));
    }

    [Theory]
    [MemberData(nameof(Uncertain))]
    public async Task Nothing_is_offered_where_it_would_be_a_guess(string path, string content, string id)
    {
        using var editor = Editor.WithCorpus((path, content));
        var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer()));

        Assert.Equal(id, finding.Id);
        Assert.Empty(await editor.Actions(finding));
    }

    [Fact]
    public async Task The_likeliest_fix_taken_again_and_again_ends_the_finding()
    {
        foreach (var row in Fixes)
        {
            var (path, content, id) = ((string)row[0], (string)row[1], (string)row[2]);
            using var editor = Editor.WithCorpus((path, content));
            for (var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer())); finding?.Id == id;)
            {
                await editor.Apply((await editor.Actions(finding))[0]);
                var left = (await editor.Find(new ArticleFileAnalyzer())).SingleOrDefault();
                Assert.NotEqual(finding, left);
                finding = left;
            }
        }
    }

    [Fact]
    public async Task A_file_that_changed_since_is_left_alone()
    {
        using var editor = Editor.WithCorpus(("a.txt", "Een twee drie caf\uFFFD"));
        var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer()));
        using var shorter = Editor.WithCorpus(("a.txt", "Een"));

        await shorter.Apply(Assert.Single(await shorter.Actions(finding)));

        Assert.Equal("Een", shorter.TextOf(Editor.Root + "a.txt"));
    }

    [Fact]
    public async Task All_findings_of_a_kind_are_mended_at_once()
    {
        using var editor = Editor.WithCorpus(
            ("a.txt", "date 5.10.2022 Een."), ("b.txt", "date 6.10.2022 Twee."), ("c.txt", "date 2022-10-07 Drie."), ("d.txt", "Caf\uFFFD."));

        await editor.ApplyToAll(new ArticleFileAnalyzer(), "CORP1002.0", "CORP1002");

        Assert.Equal(
            ["date 2022-10-05 Een.", "date 2022-10-06 Twee.", "date 2022-10-07 Drie.", "Caf\uFFFD."],
            new[] { "a.txt", "b.txt", "c.txt", "d.txt" }.Select(file => editor.TextOf(Editor.Root + file)));
    }

    [Fact]
    public async Task The_second_way_is_another_way_for_all()
    {
        using var editor = Editor.WithCorpus(("a.txt", "date 5.10.2022 Een."), ("b.txt", "date 25.10.2022 Twee."));

        await editor.ApplyToAll(new ArticleFileAnalyzer(), "CORP1002.1", "CORP1002");

        Assert.Equal("date 2022-05-10 Een.", editor.TextOf(Editor.Root + "a.txt"));
        Assert.Equal("date 25.10.2022 Twee.", editor.TextOf(Editor.Root + "b.txt"));
    }
}
