using System.Reflection;
using System.Runtime.CompilerServices;

namespace Corpus.Tests;

/// <summary>What docs/measures.md says by example is what comes out, and it says something of each measure.</summary>
public class MeasuresPageTests
{
    private static readonly string Page = File.ReadAllText(PagePath());

    [Fact]
    public void Every_example_of_association_comes_out()
        => AssertExamples("Association", ContingencyTable.FromMarginals(8, 16, 32, 128), Enum.GetNames<AssociationMeasure>(), "PValue");

    [Fact]
    public void Every_example_of_keyness_comes_out()
        => AssertExamples("Keyness", new KeynessTable(30, 1_000, 30, 3_000), Enum.GetNames<KeynessMeasure>(), "PValue", "PValue4");

    [Fact]
    public void Every_example_of_dispersion_comes_out()
        => AssertExamples(
            "Dispersion",
            DispersionMeasures.From([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]),
            [.. typeof(DispersionMeasures).GetProperties().Select(property => property.Name).Except(["Parts", "Frequency", "Size"], StringComparer.Ordinal)]);

    [Fact]
    public void What_it_says_of_a_word_in_ten_parts_is_so()
    {
        var allemand = DispersionMeasures.From([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], [8_143, 8_058, 8_271, 8_125, 7_959, 7_941, 8_146, 8_001, 8_003, 7_930]);

        Assert.Contains("a **D_P** of 0.5009 that", Page, StringComparison.Ordinal);
        Published.Equal("0.5009", 1 - allemand.DP);
        Assert.Contains("`DPEgbert` is 0.4462.", Page, StringComparison.Ordinal);
        Published.Equal("0.4462", allemand.DPEgbert);
    }

    [Fact]
    public void Every_member_is_on_it()
        => Assert.All(
            new[] { typeof(ContingencyTable), typeof(KeynessTable), typeof(DispersionMeasures) }.SelectMany(type => type.GetProperties()),
            property => Assert.True(
                Page.Contains($"`{property.Name}`", StringComparison.Ordinal) || property.Name is "Frequency" or "Size" or "ReferenceFrequency" or "ReferenceSize" or "PerMillion" or "ReferencePerMillion",
                $"{property.Name} is not on the page."));

    // The rows are those of the measures, in their order, and the members that are not in the list of measures.
    private static void AssertExamples(string section, object example, string[] measures, params string[] others)
    {
        var rows = Page.Split('\n').SkipWhile(line => line != $"## {section}").SkipWhile(line => !line.StartsWith("| member |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|')).Select(line => line.Trim('|', ' ').Split(" | ")).ToArray();

        Assert.Equal([.. measures, .. others], rows.Select(row => row[0].Trim('`')));
        Assert.All(rows, row => Published.Equal(row[^1].TrimStart('|', ' '), ValueOf(example, row[0].Trim('`'))));
    }

    private static double ValueOf(object example, string member)
        => example.GetType().GetProperty(member) is { } property
            ? Convert.ToDouble(property.GetValue(example), System.Globalization.CultureInfo.InvariantCulture)
            : (double)example.GetType().GetMethod(member, BindingFlags.Public | BindingFlags.Instance)!.Invoke(example, [1.0])!;

    private static string PagePath([CallerFilePath] string file = "")
        => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "..", "src", "Corpus.Sdk", "docs", "measures.md");
}
