using Corpus.CodeFixes.Tests.Editing;
using Corpus.Generator.Diagnostics;

namespace Corpus.CodeFixes.Tests;

public class BaselineFixTests
{
    private const string Shipped = "/project/Corpus.Shipped.txt";
    private const string Unshipped = "/project/Corpus.Unshipped.txt";

    [Fact]
    public async Task Two_empty_files_and_one_action_begin_a_baseline()
    {
        using var editor = Editor.WithCorpus(("2022/haven.txt", "date 2022 De haven is dicht."), ("brug.txt", "De brug is open."))
            .AddSource("namespace Voorbeeld; public sealed partial class NieuwsArticle { public int? Words => Text.Length; }")
            .AddFile(Shipped, "").AddFile(Unshipped, "");
        var findings = await editor.Find(new BaselineAnalyzer());
        Assert.Equal(["CORP4005", "CORP4005", "CORP4005"], findings.Select(finding => finding.Id));

        var actions = await editor.Actions(findings[0]);
        Assert.Equal(["Take note of it in Corpus.Unshipped.txt", "Bring Corpus.Unshipped.txt up to date"], actions.Select(action => action.Title));
        await editor.Apply(actions[1]);

        Assert.Matches(
            "^Nieuws\tarticle\t2022/haven\t_2022.Haven\t[0-9a-f]{16}\nNieuws\tarticle\tbrug\tBrug\t[0-9a-f]{16}\nNieuws\tproperty\tWords\tint[?]\n$",
            editor.TextOf(Unshipped));
        Assert.Equal("", editor.TextOf(Shipped));
        Assert.Empty(await editor.Find(new BaselineAnalyzer()));
    }

    [Fact]
    public async Task Every_kind_of_change_is_noted_and_then_there_is_nothing_to_say()
    {
        using var editor = Editor.WithCorpus(("blijft.txt", "Hetzelfde."), ("anders.txt", "Iets anders."), ("nieuw.txt", "Nieuw."))
            .AddSource("namespace Voorbeeld; public sealed partial class NieuwsArticle { public string Soort => Id; }")
            .AddFile(
                Shipped,
                "Nieuws\tarticle\tanders\tAnders\t0123456789abcdef\nNieuws\tarticle\tweg\tWeg\t0123456789abcdef\nNieuws\tproperty\tSoort\tint\n")
            .AddFile(Unshipped, "# What has changed since 1.2.0\r\nNieuws\tarticle\tblijft\tBleef\t0123456789abcdef");

        var finding = (await editor.Find(new BaselineAnalyzer()))[0];
        await editor.Apply((await editor.Actions(finding))[^1]);

        Assert.Matches(
            "^# What has changed since 1.2.0\r\n(\n|)"
            + "[*]REMOVED[*]Nieuws\tarticle\tanders\tAnders\t0123456789abcdef\r\n"
            + "[*]REMOVED[*]Nieuws\tarticle\tweg\tWeg\t0123456789abcdef\r\n"
            + "[*]REMOVED[*]Nieuws\tproperty\tSoort\tint\r\n"
            + "Nieuws\tarticle\tanders\tAnders\t[0-9a-f]{16}\r\n"
            + "(.|\\s)*Nieuws\tarticle\tblijft\tBlijft\t[0-9a-f]{16}(.|\\s)*Nieuws\tproperty\tSoort\tstring",
            editor.TextOf(Unshipped));
        Assert.Empty(await editor.Find(new BaselineAnalyzer()));
    }

    [Fact]
    public async Task All_new_articles_are_noted_together_in_order()
    {
        using var editor = Editor.WithCorpus(("c.txt", "Drie."), ("a.txt", "Een."), ("b.txt", "Twee."))
            .AddFile(Shipped, "Nieuws\tarticle\tweg\tWeg\t0123456789abcdef\n").AddFile(Unshipped, "# Nieuw");

        await editor.ApplyToAll(new BaselineAnalyzer(), "CORP4005.0", "CORP4005");

        Assert.Equal(["# Nieuw", "a", "b", "c"], editor.TextOf(Unshipped).Split('\n').Select(line => line.Split('\t').ElementAtOrDefault(2) ?? line));
        Assert.Equal("CORP4001", Assert.Single(await editor.Find(new BaselineAnalyzer())).Id);
    }

    [Fact]
    public async Task An_article_that_is_back_takes_the_note_away()
    {
        using var editor = Editor.WithCorpus(("a.txt", "Een.")).AddFile(Shipped, "").AddFile(Unshipped, "");
        await editor.Apply((await editor.Actions((await editor.Find(new BaselineAnalyzer()))[0]))[0]);
        var line = editor.TextOf(Unshipped);
        using var later = Editor.WithCorpus(("a.txt", "Een.")).AddFile(Shipped, line).AddFile(Unshipped, "*REMOVED*" + line);

        await later.Apply((await later.Actions(Assert.Single(await later.Find(new BaselineAnalyzer()))))[0]);

        Assert.Equal("", later.TextOf(Unshipped));
        Assert.Empty(await later.Find(new BaselineAnalyzer()));
    }

    [Fact]
    public async Task Without_an_unshipped_file_the_finding_says_to_make_one()
    {
        using var editor = Editor.WithCorpus(("a.txt", "Een.")).AddFile(Shipped, "");

        var finding = Assert.Single(await editor.Find(new BaselineAnalyzer()));

        Assert.Equal(
            "The article 'a' is new, a minor change; make an empty Corpus.Unshipped.txt beside the project, to take note of it there",
            finding.GetMessage(null));
        Assert.Empty(await editor.Actions(finding));
    }
}
