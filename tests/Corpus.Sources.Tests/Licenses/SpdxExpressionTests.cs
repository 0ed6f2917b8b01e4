using CsCheck;

namespace Corpus.Sources.Tests.Licenses;

/// <summary>Licence expressions, after SPDX 2.3, Annex D.</summary>
public class SpdxExpressionTests
{
    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("mit", "MIT")]
    [InlineData("cc-by-sa-4.0", "CC-BY-SA-4.0")]
    [InlineData("cC0-1.0", "CC0-1.0")]
    [InlineData("odbl-1.0", "ODbL-1.0")]
    [InlineData(" MIT  OR\tApache-2.0 ", "MIT OR Apache-2.0")]
    [InlineData("mit or apache-2.0 and cc0-1.0", "MIT OR Apache-2.0 AND CC0-1.0")]
    [InlineData("MIT OR (Apache-2.0 AND CC0-1.0)", "MIT OR Apache-2.0 AND CC0-1.0")]
    [InlineData("(MIT OR Apache-2.0) AND CC0-1.0", "(MIT OR Apache-2.0) AND CC0-1.0")]
    [InlineData("(MIT OR(Apache-2.0 OR((CC0-1.0))))", "MIT OR Apache-2.0 OR CC0-1.0")]
    [InlineData("MIT AND (ISC AND Zlib)", "MIT AND ISC AND Zlib")]
    [InlineData("Apache-2.0+", "Apache-2.0+")]
    [InlineData("gpl-2.0-only with classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0")]
    [InlineData("Apache-2.0+ WITH LLVM-exception OR MIT", "Apache-2.0+ WITH LLVM-exception OR MIT")]
    [InlineData("licenseref-De.Krant-1", "LicenseRef-De.Krant-1")]
    [InlineData("documentref-Boek:licenseref-X AND MIT", "DocumentRef-Boek:LicenseRef-X AND MIT")]
    public void An_expression_is_printed_as_the_list_spells_it_with_as_few_brackets_as_it_takes(string text, string expected)
        => Assert.Equal(expected, Parse(text).ToString());

    [Theory]
    [InlineData("GPL-3.0", "GPL-3.0-only")]
    [InlineData("gpl-3.0+", "GPL-3.0-or-later")]
    [InlineData("lgpl-2.1", "LGPL-2.1-only")]
    [InlineData("agpl-3.0 OR gfdl-1.3+", "AGPL-3.0-only OR GFDL-1.3-or-later")]
    [InlineData("GPL-2.0 WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0")]
    [InlineData("GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0")]
    [InlineData("BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views")]
    [InlineData("wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1")]
    [InlineData("Nunit", "Nunit")]
    public void What_the_list_has_given_up_is_replaced_by_what_it_says_now(string text, string expected) => Assert.Equal(expected, Parse(text).ToString());

    [Theory]
    [InlineData("", "a licence is missing at its end", 0)]
    [InlineData("MIT OR", "a licence is missing at its end", 6)]
    [InlineData("OR MIT", "a licence is missing in front of 'OR'", 0)]
    [InlineData("MIT AND OR ISC", "a licence is missing in front of 'OR'", 8)]
    [InlineData("MIT Apache-2.0", "AND, OR or WITH is missing in front of 'Apache-2.0'", 4)]
    [InlineData("MIT, ISC", "'MIT,' is no licence of the SPDX list (did you mean 'MIT'?)", 0)]
    [InlineData("(MIT", "a bracket is not closed", 4)]
    [InlineData("MIT)", "a bracket is closed that was never opened", 3)]
    [InlineData("()", "a licence is missing in front of ')'", 1)]
    [InlineData("MIT Or ISC", "AND, OR or WITH is missing in front of 'Or'", 4)]
    [InlineData("CC-BY-SA-4", "'CC-BY-SA-4' is no licence of the SPDX list (did you mean 'CC-BY-SA-4.0'?)", 0)]
    [InlineData("Apache-2.0 +", "AND, OR or WITH is missing in front of '+'", 11)]
    [InlineData("MIT WITH", "an exception is missing at its end", 8)]
    [InlineData("MIT WITH Apache-2.0", "'Apache-2.0' is no exception of the SPDX list", 9)]
    [InlineData("(MIT OR ISC) WITH LLVM-exception", "AND, OR or WITH is missing in front of 'WITH'", 13)]
    [InlineData("GPL-2.0-with-font-exception WITH Font-exception-2.0", "'GPL-2.0-only WITH Font-exception-2.0' has its exception already", 33)]
    [InlineData("LicenseRef-", "'LicenseRef-' is no licence of the SPDX list", 0)]
    [InlineData("LicenseRef-a_b", "'LicenseRef-a_b' is no licence of the SPDX list", 0)]
    [InlineData("LicenseRef-a+", "'LicenseRef-a+' is no licence of the SPDX list", 0)]
    [InlineData("DocumentRef-a:MIT", "'DocumentRef-a:MIT' is no licence of the SPDX list", 0)]
    [InlineData("van mij", "'van' is no licence of the SPDX list", 0)]
    public void What_is_no_expression_says_why_and_where(string text, string what, int start)
    {
        Assert.False(SpdxParser.TryParse(text, out _, out var problem));
        Assert.Equal(new SpdxProblem(what, start), problem);
    }

    [Fact]
    public void Brackets_without_end_are_refused()
    {
        Assert.Equal("MIT", Parse($"{new string('(', 50)}MIT{new string(')', 50)}").ToString());
        Assert.False(SpdxParser.TryParse(new string('(', 100_000), out _, out var problem));
        Assert.Equal("more than 50 brackets are open at once", problem.What);
    }

    [Fact]
    public void References_are_compared_whatever_their_case()
        => Assert.Equal(Parse("LicenseRef-Krant"), Parse("licenseref-KRANT"));

    [Fact]
    public void Each_licence_has_a_page()
    {
        var terms = Parse("MIT AND GPL-2.0-only WITH Classpath-exception-2.0 AND LicenseRef-X").Terms.ToArray();

        Assert.Equal(["https://spdx.org/licenses/MIT.html", "https://spdx.org/licenses/GPL-2.0-only.html", null], terms.Select(term => term.Url));
        Assert.Equal([null, "https://spdx.org/licenses/Classpath-exception-2.0.html", null], terms.Select(term => term.ExceptionUrl));
    }

    [Fact]
    public void The_list_has_each_identifier_once_and_knows_what_was_approved()
    {
        Assert.Equal((734, 84), (SpdxList.Licenses.Count, SpdxList.Exceptions.Count));
        Assert.All(["MIT", "CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0", "GPL-3.0-only"], id => Assert.True(SpdxList.IsApproved(id), id));
        Assert.All(["CC-BY-NC-4.0", "CC-BY-ND-4.0", "CDLA-Permissive-2.0"], id => Assert.False(SpdxList.IsApproved(id), id));
    }

    [Fact]
    public void What_is_printed_is_read_back()
        => LicenseTree.Gen.Sample(tree =>
        {
            var expression = Parse(tree.Print());
            Assert.Equal(expression, Parse(expression.ToString()));
            Assert.Equal(expression.ToString(), Parse(expression.ToString()).ToString());
            Assert.Equal(tree.Leaves(), expression.Terms.Select(term => term.ToString()));
        });

    [Fact]
    public void What_is_allowed_is_what_a_truth_table_says()
        => LicenseTree.Gen.Sample(tree =>
        {
            var expression = Parse(tree.Print());
            foreach (var accepted in LicenseTree.Subsets)
            {
                Assert.True(AllowedLicenses.TryParse(string.Join(';', accepted), out var allowed, out _));
                Assert.Equal(tree.IsTrue(accepted), allowed.Allow(expression));
            }
        });

    [Theory]
    [InlineData("MIT OR CC-BY-NC-4.0", "MIT", true)]
    [InlineData("MIT AND CC-BY-NC-4.0", "MIT", false)]
    [InlineData("MIT AND CC-BY-NC-4.0", " cc-by-nc-4.0 ; mit;", true)]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only", false)]
    [InlineData("GPL-2.0-only", "GPL-2.0-only WITH Classpath-exception-2.0", false)]
    [InlineData("GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH classpath-exception-2.0", true)]
    [InlineData("Apache-2.0+", "Apache-2.0", false)]
    [InlineData("Apache-2.0", "Apache-2.0+", false)]
    [InlineData("Apache-2.0+", "Apache-2.0+", true)]
    [InlineData("gpl-3.0", "GPL-3.0-only", true)]
    [InlineData("LicenseRef-Krant", "LicenseRef-krant", true)]
    [InlineData("MIT", "", false)]
    public void A_licence_with_an_exception_or_later_versions_is_one_of_its_own(string license, string list, bool expected)
    {
        Assert.True(AllowedLicenses.TryParse(list, out var allowed, out _));
        Assert.Equal(expected, allowed.Allow(Parse(license)));
    }

    [Theory]
    [InlineData("MIT;Apache2", "'Apache2' is no licence: 'Apache2' is no licence of the SPDX list (did you mean 'Apache-2.0'?)")]
    [InlineData("MIT OR ISC", "'MIT OR ISC' is several licences; write each by itself, with ; between them")]
    [InlineData("MIT,ISC", "'MIT,ISC' is no licence: 'MIT,ISC' is no licence of the SPDX list")]
    public void A_list_that_cannot_be_read_says_why(string list, string expected)
    {
        Assert.False(AllowedLicenses.TryParse(list, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    private static SpdxExpression Parse(string text)
    {
        Assert.True(SpdxParser.TryParse(text, out var expression, out var problem), problem?.What);
        return expression;
    }
}
