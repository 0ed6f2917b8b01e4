using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>The members that docs/text-structure.md names are there.</summary>
public partial class TextStructurePageTests
{
    private static readonly string Page = File.ReadAllText(PagePath());

    [Fact]
    public void Every_member_of_its_table_is_public()
    {
        var members = TableOfMembers().SelectMany(row => Members(row[0])).ToArray();

        Assert.Equal(["Article", "Paragraph", "Quotation", "Sentence", "Token"], members.Select(member => member.Type.Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(members, member => AssertHas(member.Type, member.Name));
    }

    [Fact]
    public void Every_member_that_is_named_elsewhere_with_its_owner_is_public()
        => Assert.All(Page.Split('\n').SelectMany(Members), member => AssertHas(member.Type, member.Name));

    [Fact]
    public void Words_and_phrases_are_found_as_it_says()
    {
        var rows = Page.Split('\n').SkipWhile(line => line != "| in the text | is found by | not by |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries).Select(cell => cell.Trim('`')).ToArray()).ToArray();

        Assert.Equal(7, rows.Length);
        Assert.All(rows, row =>
        {
            var articles = TestCorpus.Articles(TestCorpus.Open(TestCorpus.Segmented(TestCorpus.Article("een", row[0]))));
            Assert.True(articles[0].Text.ContainsPhrase(row[1]), $"'{row[1]}' is not in '{row[0]}'.");
            Assert.False(articles[0].Text.ContainsPhrase(row[2]), $"'{row[2]}' is in '{row[0]}'.");
            Assert.Equal((1, 0), (articles.Count(a => a.Text.ContainsPhrase(row[1])), articles.Count(a => a.Text.ContainsPhrase(row[2]))));
        });
    }

    // The table without titles is the one of members.
    private static string[][] TableOfMembers()
        => [.. Page.Split('\n').SkipWhile(line => line != "| | |").Skip(2).TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];

    // `.Content` is a member of what was named before it on the line.
    private static List<(Type Type, string Name)> Members(string line)
    {
        var members = new List<(Type, string)>();
        Type? last = null;
        foreach (Match match in Member().Matches(line))
        {
            if (match.Groups["owner"] is { Success: true } owner)
                last = TypeOf(owner.Value);
            if (last is not null)
                members.Add((last, match.Groups["member"].Value));
        }

        return members;
    }

    private static Type TypeOf(string owner) => owner switch
    {
        "article" => typeof(Article),
        "paragraph" => typeof(Paragraph),
        "sentence" => typeof(Sentence),
        "token" => typeof(Token),
        _ => typeof(Quotation),
    };

    private static void AssertHas(Type type, string name)
        => Assert.True(type.GetMember(name, BindingFlags.Public | BindingFlags.Instance).Length > 0, $"{type.Name} has no public member {name}.");

    private static string PagePath([CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "src", "Corpus.Sdk", "docs", "text-structure.md");

    [GeneratedRegex(@"\b(?<owner>article|paragraph|sentence|token|quotation)\.(?<member>[A-Z]\w*)|`\.(?<member>[A-Z]\w*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();
}
