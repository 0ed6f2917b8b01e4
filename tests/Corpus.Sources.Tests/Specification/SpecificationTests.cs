using System.Text;

namespace Corpus.Sources.Tests.Specification;

/// <summary>
/// The folders <c>valid</c> and <c>invalid</c> are the specification of the formats: one behaviour a file, named for it, and beside it what is read.
/// </summary>
/// <remarks>
/// A difference fails the test and leaves a <c>.received</c> file beside the <c>.expected</c> one; nothing is ever accepted by itself: look at the
/// received file, and rename it when it is right.
/// </remarks>
public class SpecificationTests
{
    private const string Valid = "valid";
    private const string Invalid = "invalid";

    public static TheoryData<string> ValidCases => [.. SpecificationCase.In(Valid).Select(@case => @case.FileName)];

    public static TheoryData<string> InvalidCases => [.. SpecificationCase.In(Invalid).Select(@case => @case.FileName)];

    [Theory]
    [MemberData(nameof(ValidCases))]
    public void A_valid_file_is_read_as_expected_and_without_findings(string fileName)
    {
        var @case = new SpecificationCase(Valid, fileName);
        var reading = @case.Read();

        Assert.Empty(reading.Findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"));
        AssertExpected(@case, reading);
    }

    [Theory]
    [MemberData(nameof(InvalidCases))]
    public void An_invalid_file_has_the_expected_findings_and_gives_what_is_left(string fileName)
    {
        var @case = new SpecificationCase(Invalid, fileName);
        var reading = @case.Read();

        Assert.NotEmpty(reading.Findings);
        AssertExpected(@case, reading);
    }

    [Fact]
    public void Every_rule_about_one_file_occurs()
    {
        var found = SpecificationCase.In(Invalid).SelectMany(@case => @case.Read().Findings).Select(finding => finding.Rule.Id);

        // A file that cannot be opened cannot stand here.
        var rules = DiagnosticRules.All.Where(rule => rule != DiagnosticRules.Unreadable).Select(rule => rule.Id).Where(id => id.StartsWith("CORP1", StringComparison.Ordinal));
        Assert.Empty(rules.Except(found));
    }

    [Theory]
    [InlineData(Valid)]
    [InlineData(Invalid)]
    public void Each_case_has_a_name_of_its_own_and_nothing_is_expected_of_what_is_not_there(string folder)
        => Assert.Equal(SpecificationCase.In(folder).Select(@case => @case.Name).Order(StringComparer.Ordinal), SpecificationCase.ExpectedIn(folder));

    private static void AssertExpected(SpecificationCase @case, SpecificationReading reading)
    {
        var text = SpecificationText.Of(reading);
        File.Delete(@case.ReceivedPath);
        var expected = File.Exists(@case.ExpectedPath) ? File.ReadAllText(@case.ExpectedPath, Encoding.UTF8) : "";
        if (text == expected)
            return;

        File.WriteAllText(@case.ReceivedPath, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Equal(expected, text);
    }
}
