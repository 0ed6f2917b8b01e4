using Corpus.Compiler.Packaging;

namespace Corpus.Compiler.Tests.Packaging;

/// <summary><c>corpus licenses</c>: which packages a project does not accept.</summary>
public class LicensesTests
{
    [Theory]
    [InlineData("MIT;CC-BY-SA-4.0", "Krant|2025.1.0|CC-BY-SA-4.0", "")]
    [InlineData("mit", "Krant|1.0.0|MIT OR CC-BY-NC-4.0", "")]
    [InlineData("MIT", "Krant|1.0.0|MIT AND CC-BY-NC-4.0", "has the licence MIT AND CC-BY-NC-4.0, which AllowedCorpusLicenses (MIT) does not allow")]
    [InlineData("MIT;CC-BY-4.0", "Krant|1.0.0|gpl-3.0", "has the licence GPL-3.0-only, which AllowedCorpusLicenses (MIT;CC-BY-4.0) does not allow")]
    [InlineData("MIT", "Krant|1.0.0|", "names no licence, and AllowedCorpusLicenses allows only what it lists")]
    [InlineData("MIT", "Krant|1.0.0|van mij", "has the licence 'van mij', which AllowedCorpusLicenses cannot allow: 'van' is no licence of the SPDX list")]
    public void A_package_with_another_licence_is_an_error(string allow, string package, string expected)
    {
        var (exitCode, output) = Run(allow, package);

        Assert.Equal(expected.Length == 0 ? (0, "") : (1, $"Krant 1.0.0 : error CORP6004: The corpus package Krant 1.0.0 {expected}; allow it, or take the package out\n"), (exitCode, output));
    }

    [Fact]
    public void Each_package_is_told()
    {
        var (exitCode, output) = Run("MIT", "A|1.0.0|ISC", "B|1.0.0|MIT", "C|1.0.0|Zlib");

        Assert.Equal(1, exitCode);
        Assert.Equal(["A", "C"], output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..1]));
    }

    [Theory]
    [InlineData("MIT;Apache2", "Krant|1.0.0|MIT", "corpus : error CORP9001: AllowedCorpusLicenses: 'Apache2' is no licence: ")]
    [InlineData("MIT", "Krant|1.0.0", "corpus : error CORP9001: 'Krant|1.0.0' is no package; write ID|VERSION|LICENSE")]
    public void What_cannot_be_read_is_said(string allow, string package, string expected)
    {
        using var errors = new StringWriter();
        Assert.Equal(2, LicensesCommand.Run(allow, [package], TextWriter.Null, errors));
        Assert.StartsWith(expected, errors.ToString(), StringComparison.Ordinal);
    }

    private static (int ExitCode, string Output) Run(string allow, params string[] packages)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (LicensesCommand.Run(allow, packages, output, TextWriter.Null), output.ToString());
    }
}
