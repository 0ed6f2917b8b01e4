using System.Runtime.CompilerServices;
using Corpus.Generator.Tests.Running;

namespace Corpus.Generator.Tests.Queries;

/// <summary>Queries over the real article that comes beside the repository on some machines, among two invented ones.</summary>
public sealed class RealArticleQueryTests : IDisposable
{
    // What is asked, and what is found: r is the real article, h and o are the others.
    private static readonly (string Condition, string Found)[] Queries =
    [
        ("a.Text.ContainsWord(\"Navo\")", "r o"),
        ("a.Text.ContainsWord(\"navo\", matchCase: true)", ""),
        ("a.Text.ContainsWord(\"Stoltenberg\") && !a.Text.ContainsWord(\"haven\")", "r"),
        // It has `Wit-Rusland` and `Rusland`, and of the former only the whole is a token.
        ("a.Text.ContainsWord(\"Wit-Rusland\")", "r"),
        ("a.Text.ContainsWord(\"Wit\")", ""),
        ("a.Text.ContainsWordPrefix(\"navo-\")", "r"),
        ("a.Text.ContainsPhrase(\"jens stoltenberg\")", "r"),
        ("a.Text.ContainsPhrase(\"stoltenberg jens\")", ""),
        ("a.Text.ContainsNear(\"Stoltenberg\", \"Jens\", within: 1)", "r"),
        ("a.Text.ContainsWord(new Regex(\"^Navo-\"))", "r"),
        ("a.Text.ContainsMatch(new Regex(@\"Jens\\s+Stoltenberg\"))", "r"),
        ("a.Quotations.Any(q => q.Kind == QuotationKind.Speech && q.Speaker?.Text.Contains(\"Stoltenberg\") == true)", "r"),
        ("a.Quotations.Any(q => q.Kind == QuotationKind.Title)", "r"),
        ("a.Quotations.Any(q => q.Content.ContainsWord(\"haven\"))", "h"),
        ("a.Quotations.Count == 14", "r"),
        ("a.Date.Year == 2022", "r o"),
        ("a.Date.Year == 2022 && a.Date.Month == 10", "r"),
        ("a.Date.Month == null || a.Date.Day != null", "h"),
        ("a.Language == \"nl\" && a.Paragraphs.Count == 11", "r"),
    ];

    private readonly CompiledProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Symbols_find_in_the_real_article_what_is_there_and_what_plain_linq_finds()
    {
        if (FindArticle() is not { } file)
        {
            Console.WriteLine("shared/seed is not there: no query was asked of the real article.");
            return;
        }

        Console.WriteLine($"shared/seed is there: {Queries.Length} queries and a search are asked of the real article.");

        var printed = _program.Run(
            $$"""

            var printed = new System.Text.StringBuilder();
            void Ask(IEnumerable<NieuwsArticle> symbols, Func<NieuwsArticle, bool> plain)
            {
                string Ids(IEnumerable<NieuwsArticle> articles) => string.Join(' ', articles.Select(a => a.Id == "haven" ? "h" : a.Id == "oefening" ? "o" : "r"));
                printed.Append(Ids(symbols)).Append('|').Append(Ids(Nieuws.Articles.AsEnumerable().Where(plain))).Append('\n');
            }
            {{string.Concat(Queries.Select(query => $"Ask(Nieuws.Articles.Where((NieuwsFields a) => {query.Condition}), a => {query.Condition});\n"))}}
            var hits = Nieuws.Articles.Search("navo \"jens stoltenberg\" date:2022 -haven");
            printed.Append(hits.Count).Append(' ').Append(hits[0].Article.Text.ContainsWord("Stoltenberg")).Append(' ').Append(hits[0].Passages[0].ToString().Contains("»Jens Stoltenberg«"));
            return printed.ToString();
            """,
            "global using System; global using System.Collections.Generic; global using System.Text.RegularExpressions; global using Corpus; global using Voorbeeld;\n",
            (Path.GetFileName(file), File.ReadAllText(file)),
            ("haven.txt", "date 2023 De haven is dicht. ‘De haven blijft dicht’, zegt de havenmeester."),
            ("oefening.txt", "date 2022-11 De Navo oefent op zee."));

        Assert.Equal([.. Queries.Select(query => $"{query.Condition}: {query.Found}|{query.Found}"), "2 True True"], printed.Split('\n').Select((line, i) => i < Queries.Length ? $"{Queries[i].Condition}: {line}" : line));
    }

    private static string? FindArticle([CallerFilePath] string file = "")
    {
        var seed = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "shared", "seed"));
        return Directory.Exists(seed) ? Directory.GetFiles(seed, "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() : null;
    }
}
