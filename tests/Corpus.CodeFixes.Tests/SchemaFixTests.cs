using Corpus.CodeFixes.Tests.Editing;
using Corpus.Generator.Diagnostics;

namespace Corpus.CodeFixes.Tests;

/// <summary>The actions for findings in every format, with a card and with a class that declares what articles have.</summary>
public class SchemaFixTests
{
    private const string Card = "---\nkeys: [byline]\nvocabulary:\n  medium: [krant, \"radio en tv\"]\n---\n";

    private const string Declared =
        """
        namespace Voorbeeld;
        using Corpus;
        public enum Section { Binnenland, Sport }
        public sealed partial class NieuwsArticle
        {
            public partial Section Section { get; }
            public partial int? WordsPrinted { get; }
            public partial bool? IsOpinion { get; }
            public partial PartialDate? Seen { get; }
        }
        """;

    private const string Row = "1\tNat\tnat\tADJ\t_\t_\t0\troot\t_\t_\n\n";

    /// <summary>File, content, the finding, the title of an action, and the content after it; whatever class is declared.</summary>
    public static TheoryData<string, string, string, string, string> Fixes { get; } = new()
    {
        { "a.txt", "---\ndate: 5.10.2022\n---\nTekst.", "CORP1002", "Change to '2022-05-10'", "---\ndate: 2022-05-10\n---\nTekst." },
        { "a.md", "---\r\ndate: \"2022-9-5\"\r\n---\r\nTekst.", "CORP1002", "Change to '2022-09-05'", "---\r\ndate: \"2022-09-05\"\r\n---\r\nTekst." },
        { "a.jsonl", "{\"date\": \"2022-9-5\", \"text\": \"Tekst.\"}\n", "CORP1002", "Change to '2022-09-05'", "{\"date\": \"2022-09-05\", \"text\": \"Tekst.\"}\n" },
        { "a.conllu", "# newdoc id = a\n# date = 2022-9-5\n# text = Nat\n" + Row, "CORP1002", "Change to '2022-09-05'", "# newdoc id = a\n# date = 2022-09-05\n# text = Nat\n" + Row },
        { "a.txt", "---\nmedium: krnat\n---\nTekst.", "CORP1018", "Change to 'krant'", "---\nmedium: krant\n---\nTekst." },
        { "a.md", "---\nmedium: radio en t\n---\nTekst.", "CORP1018", "Change to 'radio en tv'", "---\nmedium: \"radio en tv\"\n---\nTekst." },
        { "a.md", "---\nmedium: [krant, 'krnat']\n---\nTekst.", "CORP1018", "Change to 'krant'", "---\nmedium: [krant, 'krant']\n---\nTekst." },
        { "a.jsonl", "{\"medium\": \"krnat\", \"text\": \"Tekst.\"}", "CORP1018", "Change to 'krant'", "{\"medium\": \"krant\", \"text\": \"Tekst.\"}" },
        { "a.conllu", "# newdoc id = a\n# medium = krnat\n# text = Nat\n" + Row, "CORP1018", "Change to 'krant'", "# newdoc id = a\n# medium = krant\n# text = Nat\n" + Row },
        { "a.md", "![\u0093Ja\u0094](x)", "CORP1008", "Read 2 control characters as Windows-1252, as '\u201C' here", "![\u201CJa\u201D](x)" },
    };

    /// <summary>The same, where the class declares properties.</summary>
    public static TheoryData<string, string, string, string, string> DeclaredFixes { get; } = new()
    {
        { "a.txt", "---\nsection: sprot\n---\nTekst.", "CORP3003", "Change to 'Sport'", "---\nsection: Sport\n---\nTekst." },
        { "a.md", "---\nsection: 'sprot'\n---\nTekst.", "CORP3003", "Change to 'Sport'", "---\nsection: 'Sport'\n---\nTekst." },
        { "a.jsonl", "{\"section\": \"sprot\", \"text\": \"Tekst.\"}", "CORP3003", "Change to 'Sport'", "{\"section\": \"Sport\", \"text\": \"Tekst.\"}" },
        { "a.conllu", "# newdoc id = a\n# section = sprot\n# text = Nat\n" + Row, "CORP3003", "Change to 'Sport'", "# newdoc id = a\n# section = Sport\n# text = Nat\n" + Row },
        { "a.txt", "---\ntitle: Nat\n---\nTekst.", "CORP3001", "Add 'section'", "---\ntitle: Nat\nsection: \"Binnenland\"\n---\nTekst." },
        { "a.md", "---\r\ntitle: Nat\r\n---\r\nTekst.", "CORP3001", "Add 'section'", "---\r\ntitle: Nat\r\nsection: \"Binnenland\"\r\n---\r\nTekst." },
        { "a.md", "---\nsectoin: sport\n---\nTekst.", "CORP3001", "Change the key to 'section'", "---\nsection: sport\n---\nTekst." },
        { "a.jsonl", "{\"text\": \"Tekst.\"}", "CORP3001", "Add 'section'", "{\"section\": \"Binnenland\", \"text\": \"Tekst.\"}" },
        { "a.jsonl", "{\"sectoin\": \"sport\", \"text\": \"Tekst.\"}", "CORP3001", "Change the key to 'section'", "{\"section\": \"sport\", \"text\": \"Tekst.\"}" },
        { "a.conllu", "# newdoc id = a\n# text = Nat\n" + Row, "CORP3001", "Add 'section'", "# newdoc id = a\n# section = Binnenland\n# text = Nat\n" + Row },
        { "a.txt", "---\nsection: sport\nwords_printed: \"120\"\n---\nTekst.", "CORP3002", "Take the quotes away", "---\nsection: sport\nwords_printed: 120\n---\nTekst." },
        { "a.md", "---\nsection: sport\nisOpinion: 'true'\n---\nTekst.", "CORP3002", "Take the quotes away", "---\nsection: sport\nisOpinion: true\n---\nTekst." },
        { "a.jsonl", "{\"section\": \"sport\", \"wordsPrinted\": \"120\", \"text\": \"Tekst.\"}", "CORP3002", "Take the quotes away", "{\"section\": \"sport\", \"wordsPrinted\": 120, \"text\": \"Tekst.\"}" },
        { "a.md", "---\nsection: sport\nseen: 5.10.2022\n---\nTekst.", "CORP3002", "Change to '2022-10-05'", "---\nsection: sport\nseen: 2022-10-05\n---\nTekst." },
        { "a.conllu", "# newdoc id = a\n# section = sport\n# seen = 2022-9-5\n# text = Nat\n" + Row, "CORP3002", "Change to '2022-09-05'", "# newdoc id = a\n# section = sport\n# seen = 2022-09-05\n# text = Nat\n" + Row },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public Task An_action_mends_the_finding(string path, string content, string id, string title, string expected)
        => Mend(EditorWith(path, content), path, id, title, expected);

    [Theory]
    [MemberData(nameof(DeclaredFixes))]
    public Task An_action_mends_what_does_not_fit_the_class(string path, string content, string id, string title, string expected)
        => Mend(EditorWith(path, content).AddSource(Declared), path, id, title, expected);

    [Theory]
    [InlineData("a.jsonl", "{\"section\": \"weer\", \"text\": \"Tekst.\"}", "CORP3003")]
    [InlineData("a.md", "---\nsection: sport\nwordsPrinted: \"veel\"\n---\nTekst.", "CORP3002")]
    [InlineData("a.jsonl", "{\"section\": \"sport\", \"wordsPrinted\": \"1\\u0032\", \"text\": \"Tekst.\"}", "CORP3002")]
    [InlineData("a.conllu", "# newdoc id = a\n# section = sport\n# wordsPrinted = veel\n# text = Nat\n" + Row, "CORP3002")]
    public async Task Nothing_is_offered_where_it_would_be_a_guess(string path, string content, string id)
    {
        using var editor = EditorWith(path, content).AddSource(Declared);
        var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer()));

        Assert.Equal(id, finding.Id);
        Assert.Empty(await editor.Actions(finding));
    }

    private static Editor EditorWith(string path, string content) => Editor.WithCorpus(("README.md", Card), (path, content));

    private static async Task Mend(Editor editor, string path, string id, string title, string expected)
    {
        using (editor)
        {
            var finding = Assert.Single(await editor.Find(new ArticleFileAnalyzer()));
            Assert.Equal(id, finding.Id);

            var action = Assert.Single(await editor.Actions(finding), action => action.Title == title);
            await editor.Apply(action);

            Assert.Equal(expected, editor.TextOf(Editor.Root + path));
            Assert.DoesNotContain(await editor.Find(new ArticleFileAnalyzer()), left => left.Id == id);
        }
    }
}
