using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Corpus.Tour;

/// <summary>Prints a step of the tour: the C# as it stands in the source, and what it gave when it ran just now.</summary>
/// <param name="output">Where to.</param>
/// <param name="first">The number of the first step.</param>
internal sealed partial class Step(TextWriter output, int first = 1)
{
    // A terminal's.
    private const int Width = 100;
    private const string TextIndent = "         ";

    private int _next = first;

    public void Title(string title, string explanation)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_next++}. {title}"));
        output.WriteLine($"   {explanation}");
    }

    /// <param name="code">What runs; <paramref name="text"/> is its source, so that what is shown is what ran.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public void Show(Func<object?> code, [CallerArgumentExpression(nameof(code))] string text = "")
    {
        PrintCode(text);
        foreach (var item in Items(code()))
            Print(item);
    }

    /// <summary>The same for what quotes an article or a plan: indented as code is, for it is not the guide who speaks.</summary>
    public void ShowText(Func<object?> code, [CallerArgumentExpression(nameof(code))] string text = "")
    {
        PrintCode(text);
        PrintText(code());
    }

    /// <summary>A query: its C#, the articles that it finds, and how they were found.</summary>
    public void ShowQuery<TArticle, TFields>(Func<ArticleQuery<TArticle, TFields>> code, [CallerArgumentExpression(nameof(code))] string text = "")
        where TArticle : Article
        where TFields : ArticleFields
    {
        var query = code();
        PrintCode(text);
        PrintText(query);
        output.WriteLine($"     .{nameof(query.Explain)}()");
        PrintText(query.Explain());
    }

    /// <summary>What is asked of a query: the C# of both, the answer, and how the articles were found that it is about.</summary>
    public void ShowAnswer<TArticle, TFields>(
        Func<ArticleQuery<TArticle, TFields>> code,
        Func<ArticleQuery<TArticle, TFields>, object?> ask,
        [CallerArgumentExpression(nameof(code))] string text = "",
        [CallerArgumentExpression(nameof(ask))] string asked = "")
        where TArticle : Article
        where TFields : ArticleFields
    {
        var query = code();
        PrintCode($"{text}{asked["query => query".Length..]}");
        PrintText(ask(query));
        PrintCode($"{text}.{nameof(query.Explain)}()");
        PrintText(query.Explain());
    }

    private void PrintCode(string text)
    {
        output.WriteLine();
        var lines = text["() =>".Length..].Trim().Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var indent = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        output.WriteLine($"     {lines[0]}");
        foreach (var line in lines.Skip(1))
            output.WriteLine($"{TextIndent}{line[Math.Min(indent, line.Length)..]}");
    }

    private void Print(string item)
    {
        var mark = "→";
        foreach (var line in Wrap(item, Width - "   → ".Length))
        {
            output.WriteLine($"   {mark} {line}");
            mark = " ";
        }
    }

    private void PrintText(object? value)
    {
        foreach (var line in Items(value).SelectMany(item => item.Split('\n')))
        {
            // What is indented goes on behind its number.
            var text = line.TrimStart(' ');
            var indent = line[..^text.Length];
            var further = indent.Length > 0 ? indent + "   " : "";
            foreach (var (i, part) in Wrap(text, Width - TextIndent.Length - further.Length).Index())
                output.WriteLine($"{TextIndent}{(i == 0 ? indent : further)}{part}");
        }
    }

    private static IEnumerable<string> Items(object? value) => value switch
    {
        null => ["null"],
        string text => [text],
        IEnumerable items => items.Cast<object?>().Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")),
        _ => [string.Create(CultureInfo.InvariantCulture, $"{value}")],
    };

    /// <summary>Cuts at spaces.</summary>
    private static IEnumerable<string> Wrap(string text, int width)
    {
        while (text.Length > width && text.LastIndexOf(' ', width) is > 0 and var space)
        {
            yield return text[..space];
            text = text[(space + 1)..];
        }

        yield return text;
    }
}
