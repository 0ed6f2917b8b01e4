namespace Corpus.Sources.Tests.Licenses;

/// <summary>What the key <c>license</c> of a card means.</summary>
public class CardLicenseTests
{
    // The names of Hugging Face, each with what SPDX says.
    [Theory]
    [InlineData("apache-2.0", "Apache-2.0")]
    [InlineData("mit", "MIT")]
    [InlineData("afl-3.0", "AFL-3.0")]
    [InlineData("artistic-2.0", "Artistic-2.0")]
    [InlineData("bsl-1.0", "BSL-1.0")]
    [InlineData("bsd-3-clause-clear", "BSD-3-Clause-Clear")]
    [InlineData("c-uda", "C-UDA-1.0")]
    [InlineData("cc0-1.0", "CC0-1.0")]
    [InlineData("cc-by-2.5", "CC-BY-2.5")]
    [InlineData("cc-by-nc-nd-3.0", "CC-BY-NC-ND-3.0")]
    [InlineData("cdla-permissive-2.0", "CDLA-Permissive-2.0")]
    [InlineData("wtfpl", "WTFPL")]
    [InlineData("etalab-2.0", "etalab-2.0")]
    [InlineData("agpl-3.0", "AGPL-3.0-only")]
    [InlineData("gpl-2.0", "GPL-2.0-only")]
    [InlineData("lgpl-3.0", "LGPL-3.0-only")]
    [InlineData("lppl-1.3c", "LPPL-1.3c")]
    [InlineData("ms-pl", "MS-PL")]
    [InlineData("odc-by", "ODC-By-1.0")]
    [InlineData("odbl", "ODbL-1.0")]
    [InlineData("postgresql", "PostgreSQL")]
    [InlineData("unlicense", "Unlicense")]
    [InlineData("zlib", "Zlib")]
    [InlineData("pddl", "PDDL-1.0")]
    [InlineData("lgpl-lr", "LGPLLR")]
    [InlineData("CC-BY-4.0 OR MIT", "CC-BY-4.0 OR MIT")]
    public void A_name_of_Hugging_Face_is_an_identifier_of_SPDX(string name, string expected) => Assert.Equal(expected, Read(name));

    [Fact]
    public void Licences_in_a_list_all_apply() => Assert.Equal("CC-BY-3.0 AND (MIT OR ISC)", Read("cc-by-3.0", "mit OR isc"));

    [Theory]
    [InlineData("other", "it does not say which licence")]
    [InlineData("Unknown", "it does not say which licence")]
    [InlineData("cc", "it is a family of licences, which differ in what they allow")]
    [InlineData("openrail", "it is a family of licences, which differ in what they allow")]
    [InlineData("llama2", "'llama2' is no licence of the SPDX list")]
    [InlineData("", "a licence is missing at its end")]
    public void What_names_no_licence_says_why(string name, string expected)
    {
        Assert.False(CardLicense.TryRead(["mit", name], out _, out var problem, out var index));
        Assert.Equal((expected, 1), (problem, index));
    }

    [Fact]
    public void An_empty_list_names_none()
    {
        Assert.False(CardLicense.TryRead([], out _, out var problem, out _));
        Assert.Equal("the list is empty", problem);
    }

    private static string Read(params string[] values)
    {
        Assert.True(CardLicense.TryRead(values, out var expression, out var problem, out _), problem);
        return expression.ToString();
    }
}
